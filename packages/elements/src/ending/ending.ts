import type { Session, View } from '@filrouge/engine';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { digitKeys, optionRow } from '../controls/option-row.js';
import { focusedElement } from '../controllers/focused-element.js';
import { canEnd } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import { shortcutOf } from '../keyboard/shortcut-of.js';
import { messagesFor, type Messages } from '../messages/index.js';
import { keyCaps } from '../templates/key-caps.js';
import { endingEventOf, endingWaysIn, needsReason, type EndingWay } from './ending-ways.js';
import { EndingChosenEvent } from './ending.events.js';
import { endingStyles } from './ending.styles.js';

/**
 * Ends a call otherwise than by its ordinary ticket: solved, sent elsewhere, linked, the script does not fit, broken off.
 *
 * @fires filrouge-ending-chosen - The operator ends the call in such a way; fired just before the call is told.
 */
export class FilrougeEnding extends LitElement {
  static override readonly styles = endingStyles;

  /** The call shown. */
  @property({ attribute: false }) session?: Session | undefined;

  /** Whether the panel is open; a button that opens it shows when it is not. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private picked: EndingWay | undefined;
  @state() private isReasonMissing = false;

  readonly #call = new SessionController(this);
  /** What had the focus when the panel was opened: it comes back there. */
  #opener: HTMLElement | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.open = false;
    if (this.open) return;
    this.picked = undefined;
    this.isReasonMissing = false;
  }

  /** Opens the panel and takes the focus to its first way. */
  async show(): Promise<void> {
    if (!this.open) this.#opener = focusedElement(this.ownerDocument);
    this.open = true;
    await this.updateComplete;
    this.#focusOn('[data-focus]');
  }

  override render(): unknown {
    const view = this.#call.view;
    if (!view || !canEnd(view.phase)) return nothing;
    const words = messagesFor(view.locale).ending;
    return this.open ? this.#renderPanel(words, view) : this.#renderButton(words);
  }

  #renderButton(words: Words): TemplateResult {
    return html`<button
      type="button"
      class="button quiet small opener"
      title=${words.open}
      aria-keyshortcuts=${ariaKeyShortcuts('end')}
      @click=${this.show}
    >
      ${icon('leave')}<span class="room"><span>${words.open}</span>${keyCaps(keyHint('end'))}</span>
    </button>`;
  }

  #renderPanel(words: Words, { locale, phase }: View): TemplateResult {
    const { picked } = this;
    return html`
      <form @submit=${this.#handleSubmit} @keydown=${this.#handleKeydown}>
        <h2 id="heading">${words.heading}</h2>
        <div class="options" role="radiogroup" aria-labelledby="heading">
          ${endingWaysIn(phase).map((way, index) => this.#renderWay(way, { words, locale, index }))}
        </div>
        ${picked ? this.#renderReason(picked, words) : nothing}
        <div class="actions">
          <button class="button small primary" aria-disabled=${picked ? nothing : 'true'}>
            ${picked === undefined || picked === 'abandoned' ? words.end : words.endAndSend}
          </button>
          <button type="button" class="button quiet small" @click=${this.#close}>${words.cancel}</button>
        </div>
      </form>
    `;
  }

  #renderWay(way: EndingWay, { words, locale, index }: WayPlace): TemplateResult {
    return optionRow({
      inputType: 'radio',
      name: 'option',
      index,
      label: { text: words.ways[way], locale },
      help: way === 'abandoned' ? { text: words.noTicket, locale } : undefined,
      keys: digitKeys(index),
      isPicked: way === this.picked,
      isFocusTarget: index === 0,
      onChange: () => this.#pick(way),
      onPress: () => this.#pickAndGoOn(way),
    });
  }

  #renderReason(way: EndingWay, words: Words): TemplateResult {
    const isMissing = this.isReasonMissing;
    return html`
      <div class="reason">
        <label for="reason">${words.reasons[way]}</label>
        <input
          id="reason"
          class="field"
          dir="auto"
          autocomplete="off"
          aria-required=${needsReason(way)}
          aria-invalid=${isMissing ? 'true' : nothing}
          aria-describedby=${isMissing ? 'missing' : nothing}
        />
        ${isMissing ? html`<p id="missing" class="error" role="alert">${words.reasonMissing}</p>` : nothing}
      </div>
    `;
  }

  get #ways(): readonly EndingWay[] {
    const { view } = this.#call;
    return view ? endingWaysIn(view.phase) : [];
  }

  #pick(way: EndingWay): void {
    this.picked = way;
    this.isReasonMissing = false;
  }

  async #pickAndGoOn(way: EndingWay): Promise<void> {
    this.#pick(way);
    await this.updateComplete;
    this.#focusOn('#reason');
  }

  #end(): void {
    const way = this.picked;
    if (!way) return this.#focusOn('[data-focus]');
    const reason = this.renderRoot.querySelector<HTMLInputElement>('#reason')?.value.trim() ?? '';
    this.isReasonMissing = reason === '' && needsReason(way);
    if (this.isReasonMissing) return this.#focusOn('#reason');
    this.dispatchEvent(new EndingChosenEvent(way, reason));
    this.session?.send(endingEventOf(way, reason));
    this.open = false;
  }

  #focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#end();
  };

  /** The keys of the question are this panel's while the focus is in it. */
  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) return void this.#close();
    const press = shortcutOf(event);
    if (press?.scope === 'question' || press?.action === 'send') event.stopPropagation();
    if (press?.action !== 'pick' && press?.action !== 'send') return;
    event.preventDefault();
    if (press.action === 'send') return this.#end();
    const way = this.#ways[(press.digit ?? 0) - 1];
    if (way) void this.#pickAndGoOn(way);
  };

  readonly #close = async (): Promise<void> => {
    this.open = false;
    await this.updateComplete;
    if (this.#opener?.isConnected) this.#opener.focus();
    else this.#focusOn('button');
  };
}

type Words = Messages['ending'];

interface WayPlace {
  readonly words: Words;
  readonly locale: string;
  readonly index: number;
}
