import { systemClock, type Clock, type Session, type View } from '@filrouge/engine';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { isOver } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import { shortcutOf } from '../keyboard/shortcut-of.js';
import { wrapUpWordsFor, type WrapUpWords } from '../messages/wrap-up.js';
import { keyCaps } from '../templates/key-caps.js';
import { minutesAndSeconds } from '../times/elapsed.js';
import { ticking } from '../times/ticking.js';
import { Leaving } from './leaving.js';
import { wrapUpSecondsOf, wrapUpTime } from './wrap-up-time.js';
import { WrapUpEvent } from './wrap-up.events.js';
import { wrapUpStyles } from './wrap-up.styles.js';

/**
 * What is left to do once a call is over: a note for the ticket, and the time it takes. Moving on hands the note in.
 *
 * @fires filrouge-wrap-up - The operator is done with the call: what was written, and for how long; once a call.
 */
export class FilrougeWrapUp extends LitElement {
  static override readonly styles = wrapUpStyles;

  /** The call shown; nothing is shown before it is over. */
  @property({ attribute: false }) session?: Session | undefined;

  /** Time planned for it, in seconds; past it the timer says by how much. None, or 0: no limit. */
  @property({ attribute: 'wrap-up', type: Number }) wrapUpSeconds: number | undefined;

  /** The source of time; the machine's own clock unless said. */
  @property({ attribute: false }) clock: Clock = systemClock;

  readonly #call = new SessionController(this);

  constructor() {
    super();
    this.addController(new Leaving(this, (place) => this.#end(this.session, place)));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#end(changed.get('session'), this);
  }

  override render(): unknown {
    const { view } = this.#call;
    if (!view || !isOver(view.phase)) return nothing;
    const words = wrapUpWordsFor(view.locale);
    return html`
      <section aria-labelledby="heading">
        <h3 id="heading">${words.heading}</h3>
        ${view.wrapUp?.doneAt === undefined ? this.#renderNote(view, words) : this.#renderDone(view, words)}
      </section>
    `;
  }

  #renderNote(view: View, words: WrapUpWords): TemplateResult {
    const { clock, wrapUpSeconds = 0 } = this;
    const timeNow = () => wrapUpTime(wrapUpSecondsOf(view, clock.now()), wrapUpSeconds, words);
    return html`
      <span class="time" role="timer" aria-label=${words.time}>${icon('clock')}<span>${ticking(timeNow)}</span></span>
      <label for="note">${view.phase === 'abandoned' ? words.callNote : words.ticketNote}</label>
      ${keyed(view.sessionId, this.#renderField(view))}
      <button
        type="button"
        class="button small"
        aria-keyshortcuts=${ariaKeyShortcuts('send')}
        @click=${this.#handleDone}
      >
        ${words.done}${keyCaps(keyHint('send', view))}
      </button>
    `;
  }

  /** One a call: what is typed stays, whatever else is rendered, and none of it goes over to the next call. */
  #renderField(view: View): TemplateResult {
    return html`<textarea
      id="note"
      class="field"
      rows="2"
      .value=${view.wrapUp?.note ?? ''}
      @input=${this.#handleInput}
      @keydown=${this.#handleKeydown}
    ></textarea>`;
  }

  #renderDone(view: View, words: WrapUpWords): TemplateResult {
    const time = minutesAndSeconds(wrapUpSecondsOf(view, this.clock.now()));
    const note = view.wrapUp?.note ?? '';
    return html`
      <p class="done" tabindex="-1">
        ${icon('success')}<span>${note === '' ? words.doneIn(time) : words.noteGivenIn(time)}</span>
      </p>
      ${note === '' ? nothing : html`<p class="note">${note}</p>`}
    `;
  }

  /** Ends the wrap-up of a call, once; `place` is where the page hears of it. */
  #end(session: Session | undefined, place: EventTarget): void {
    const view = session?.view;
    if (!session || !view || !isOver(view.phase) || view.wrapUp?.doneAt !== undefined) return;
    const note = view.wrapUp?.note ?? '';
    session.send({ type: 'WRAP_UP_NOTED', note, isDone: true });
    const { ticket, delivery } = view;
    const seconds = wrapUpSecondsOf(session.view, this.clock.now());
    place.dispatchEvent(new WrapUpEvent({ ticket, reference: delivery.reference, note: note.trim(), seconds }));
  }

  readonly #handleInput = (event: InputEvent): void => {
    const { value } = event.target as HTMLTextAreaElement;
    this.session?.send({ type: 'WRAP_UP_NOTED', note: value });
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (shortcutOf(event)?.action !== 'send') return;
    event.preventDefault();
    event.stopPropagation();
    void this.#handleDone();
  };

  readonly #handleDone = async (): Promise<void> => {
    this.#end(this.session, this);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
  };
}
