import { systemClock, type Clock, type Phase, type Session, type View } from '@filrouge/engine';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isOver } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { icon, type IconName } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import { shortcutOf } from '../keyboard/shortcut-of.js';
import { describeInCall } from '../messages/describe-in-call.js';
import { messagesFor, type Messages } from '../messages/index.js';
import { questionsOf } from '../steps/question-state.js';
import { QuestionOpenedEvent } from '../steps/steps.events.js';
import { keyCaps } from '../templates/key-caps.js';
import { ticketCopyables } from '../ticket/ticket-copyables.js';
import { NewCallRequestedEvent } from './delivery.events.js';
import { deliveryStyles } from './delivery.styles.js';

/** Phases this element shows; it is empty in the others. */
const looks = {
  delivering: { icon: 'send', tone: 'info' },
  delivered: { icon: 'success', tone: 'success' },
  queued: { icon: 'clock', tone: 'info' },
  refused: { icon: 'warning', tone: 'error' },
  parked: { icon: 'clock', tone: 'info' },
  abandoned: { icon: 'close', tone: 'warning' },
} as const satisfies Partial<Record<Phase, { icon: IconName; tone: string }>>;

type ShownPhase = keyof typeof looks;

/**
 * What became of the call once it left the interview: the ticket on its way, created, kept or refused; the call parked or
 * ended without one.
 *
 * @fires filrouge-question-opened - The operator went back to the answers of a ticket that was not taken.
 * @fires filrouge-wrap-up - The operator is done with the call: what was written, and for how long; once a call.
 * @fires filrouge-new-call-requested - The operator wants the next call; cancelable, for the agent around to hear who opens it.
 * @csspart new-call - The button for the next call.
 */
export class FilrougeDelivery extends LitElement {
  static override readonly styles = deliveryStyles;

  /** The call shown. */
  @property({ attribute: false }) session?: Session | undefined;

  /** Asks for a note once the call is over, with the seconds planned for it, 0 for no limit; not asked for unless said. */
  @property({ attribute: 'wrap-up', type: Number }) wrapUpSeconds: number | null | undefined;

  /** The source of time; the machine's own clock unless said. */
  @property({ attribute: false }) clock: Clock = systemClock;

  readonly #call = new SessionController(this);

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#handleKeydown(event));
  }

  /** Puts the focus on what happened, so that it is read and the next key acts on it. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  override render(): unknown {
    const view = this.#call.view;
    if (!view || !isShown(view.phase)) return nothing;
    const messages = messagesFor(view.locale);
    const { icon: name, tone } = looks[view.phase];
    return html`
      <section class=${tone} aria-labelledby="heading" aria-busy=${view.phase === 'delivering' ? 'true' : nothing}>
        <h2 id="heading" tabindex="-1">
          ${icon(name)}<span>${headingOf(view, view.phase, messages.frame.delivery)}</span>
        </h2>
        ${this.#renderBody(view, view.phase, messages)}
        ${isOver(view.phase) ? this.#renderWayOn(messages.frame.delivery) : nothing}
      </section>
    `;
  }

  override updated(_changed: PropertyValues): void {
    const phase = this.#call.view?.phase;
    this.toggleAttribute('hidden', phase === undefined || !isShown(phase));
  }

  #renderBody(view: View, phase: ShownPhase, messages: Messages): unknown {
    const words = messages.frame.delivery;
    switch (phase) {
      case 'delivering':
        return html`<button
          type="button"
          class="button"
          @click=${() => this.session?.send({ type: 'DELIVERY_CANCELLED' })}
        >
          ${words.stopWaiting}
        </button>`;
      case 'delivered':
        return html`${renderOutcome(view, messages)}${renderLink(view, words)}`;
      case 'queued':
        return html`${renderOutcome(view, messages)}
          <p>${words.queuedHint}</p>`;
      case 'refused':
        return this.#renderRefused(view, messages);
      case 'parked':
        return html`<p>${words.parkedHint}</p>
          <button type="button" class="button primary" @click=${() => this.session?.send({ type: 'CALL_RESUMED' })}>
            ${words.resume}
          </button>`;
      case 'abandoned':
        return html`${renderReason(view)}
          <p>${words.abandonedHint}</p>`;
    }
  }

  #renderRefused(view: View, { frame }: Messages): TemplateResult {
    const words = frame.delivery;
    const { delivery, locale } = view;
    return html`
      ${delivery.issue ? html`<p class="reason">${describeInCall(delivery.issue, locale).message}</p>` : nothing}
      <p>${words.refusedHint}</p>
      <p class="muted">${words.attempts(delivery.attempts)}</p>
      <div class="actions">
        <button
          type="button"
          class="button primary"
          aria-keyshortcuts=${ariaKeyShortcuts('send')}
          @click=${() => this.#sendAgain()}
        >
          ${icon('review')}${words.retry} ${keyCaps(keyHint('send', view))}
        </button>
        ${this.#renderBack(view, words)}
      </div>
      ${this.#renderCopies(frame)}
    `;
  }

  /** To the last question: the way to mend what the ticketing tool did not like, and to every other end of the call. */
  #renderBack({ steps }: View, words: Words): TemplateResult | typeof nothing {
    const last = steps.flatMap(questionsOf).at(-1);
    if (!last) return nothing;
    return html`<button type="button" class="button" @click=${() => this.#open(last.id)}>
      ${icon('back')}${words.backToAnswers}
    </button>`;
  }

  #renderCopies({ ticket: words }: Messages['frame']): TemplateResult {
    return html`<filrouge-copy
      .copyables=${ticketCopyables(words, () => this.#call.view?.ticket)}
      .byHand=${words.copyByHand}
      .fieldLabel=${words.copyField}
    ></filrouge-copy>`;
  }

  /** Out of the call: what is left to write, where the page asks for it, and the next call. */
  #renderWayOn(words: Words): TemplateResult {
    const { session, clock, wrapUpSeconds } = this;
    return html`${
        typeof wrapUpSeconds === 'number'
          ? html`<filrouge-wrap-up
              .session=${session}
              .clock=${clock}
              .wrapUpSeconds=${wrapUpSeconds}
            ></filrouge-wrap-up>`
          : nothing
      }<button part="new-call" type="button" class="button primary" @click=${this.#handleNewCall}>
        ${words.newCall} ${keyCaps(keyHint('newCall'))}
      </button>`;
  }

  #sendAgain(): boolean {
    return this.session?.send({ type: 'DELIVERY_RETRIED' }).ok ?? false;
  }

  #open(id: string): void {
    this.session?.send({ type: 'QUESTION_OPENED', id });
    this.dispatchEvent(new QuestionOpenedEvent(id));
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (shortcutOf(event)?.action === 'send' && this.#sendAgain()) event.preventDefault();
  }

  readonly #handleNewCall = (): void => {
    this.dispatchEvent(new NewCallRequestedEvent());
  };
}

type Words = Messages['frame']['delivery'];

function isShown(phase: Phase): phase is ShownPhase {
  return Object.hasOwn(looks, phase);
}

function headingOf({ delivery }: View, phase: ShownPhase, words: Words): string {
  const { reference } = delivery;
  return phase === 'delivered' && reference !== undefined ? words.deliveredAs(reference) : words[phase];
}

/** How the call ended when it was not by an ordinary ticket, and why. */
function renderOutcome({ ticket }: View, { frame, question }: Messages): TemplateResult | typeof nothing {
  const { kind } = ticket.outcome;
  if (kind === 'qualified') return nothing;
  return html`
    <p>${frame.delivery.outcome} <strong>${question.outcomes[kind]}</strong></p>
    ${renderReason({ ticket })}
  `;
}

/** As the operator wrote it, or as the script says it. */
function renderReason({ ticket }: Pick<View, 'ticket'>): TemplateResult | typeof nothing {
  const { reason = '' } = ticket.outcome;
  return reason === '' ? nothing : html`<p class="why"><bdi>${reason}</bdi></p>`;
}

/** The address comes from the host's ticketing tool: only a web address becomes a link. */
function renderLink({ delivery: { url } }: View, words: Words): TemplateResult | typeof nothing {
  if (url === undefined || !/^https?:/i.test(url)) return nothing;
  return html`<p><a href=${url} target="_blank" rel="noreferrer">${words.open}</a></p>`;
}
