import type { MissingView, Session, View } from '@filrouge/engine';
import type { Ticket } from '@filrouge/ticket';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { afterPaint } from '../controllers/after-paint.js';
import { canOpenQuestions, isInterview } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { VisibilityController } from '../controllers/visibility-controller.js';
import { icon } from '../icons/icon.js';
import { InstructionOpenedEvent } from '../instructions/instructions.events.js';
import { messagesFor, type Messages } from '../messages/index.js';
import { QuestionOpenedEvent } from '../steps/steps.events.js';
import { ticketLocale } from './ticket-locale.js';
import { ticketCopyables } from './ticket-copyables.js';
import { ticketAs } from './ticket-format.js';
import { renderAnswers, renderCompleteness, renderFacts } from './ticket-parts.js';
import { ticketStyles } from './ticket.styles.js';

/**
 * The ticket as it would be sent now, with what is still missing; sends it and copies it.
 *
 * @fires filrouge-question-opened - The operator opened a question that is missing.
 * @fires filrouge-instruction-opened - The operator wants to see an instruction that waits.
 * @csspart title - The ticket's title.
 * @csspart missing - The list of what is missing.
 * @csspart send - The send button.
 */
export class FilrougeTicket extends LitElement {
  static override readonly styles = ticketStyles;

  /** The call shown. */
  @property({ attribute: false }) session?: Session | undefined;

  /** Leaves out the send button, for a page that has its own. */
  @property({ type: Boolean, attribute: 'without-send' }) withoutSend = false;

  @state() private isRawOpen = false;
  /** What the ticket is looked at in; the language it is sent in until one was chosen. */
  @state() private previewLocale: string | undefined;

  readonly #call = new SessionController(this);
  readonly #sight = new VisibilityController(this);

  /** The next question is painted first: it is what the operator waits for. */
  protected override async scheduleUpdate(): Promise<void> {
    await afterPaint();
    await super.scheduleUpdate();
  }

  override render(): unknown {
    const view = this.#call.view;
    if (!view) return nothing;
    const messages = messagesFor(view.locale);
    const words = messages.frame.ticket;
    return html`
      <section aria-labelledby="heading">
        <header>
          <h2 id="heading">${words.heading}</h2>
          ${this.#renderLocale(view, words)} ${renderReadiness(view, words)}
        </header>
        ${this.#sight.isVisible ? this.#renderTicket(view, messages) : nothing}
      </section>
    `;
  }

  /** As it is looked at; as it is sent once it left. */
  #ticketOf({ phase, ticket }: View): Ticket {
    const { session, previewLocale } = this;
    return session && previewLocale !== undefined && isInterview(phase) ? session.ticketIn(previewLocale) : ticket;
  }

  #renderLocale(view: View, words: Words): TemplateResult | typeof nothing {
    if (!this.session || !isInterview(view.phase) || !this.#sight.isVisible) return nothing;
    return ticketLocale({
      locales: this.session.scenario.locales,
      shown: this.#ticketOf(view).locale,
      locale: view.locale,
      label: words.previewIn,
      onChoose: (locale) => {
        this.previewLocale = locale;
      },
    });
  }

  #renderMissing({ missing, phase }: View, words: Words): TemplateResult {
    return html`
      <ul class="missing" part="missing" aria-label=${words.missing(missing.length)}>
        ${repeat(
          missing,
          ({ kind, id }) => `${kind} ${id}`,
          (gap) =>
            html`<li>
              ${icon('flag')}
              <button
                type="button"
                class="link"
                ?disabled=${!canOpenQuestions(phase)}
                @click=${() => this.#handleOpen(gap)}
              >
                ${gap.label}
              </button>
              <span class="muted">${words.missingKinds[gap.kind]}</span>
            </li>`,
        )}
      </ul>
    `;
  }

  #renderTicket(view: View, messages: Messages): TemplateResult {
    const ticket = this.#ticketOf(view);
    const words = messages.frame.ticket;
    return html`
      <h3 part="title" lang=${ticket.locale}>${ticket.title}</h3>
      ${renderFacts(ticket, messages)} ${view.missing.length > 0 ? this.#renderMissing(view, words) : nothing}
      ${renderAnswers(ticket, { view, messages, scenario: this.session?.scenario, onOpen: (id) => this.#openQuestion(id) })}
      ${renderCompleteness(ticket, { view, messages, onOpen: (id) => this.#openQuestion(id) })}
      ${
        this.withoutSend || !isInterview(view.phase)
          ? nothing
          : html`<button
              part="send"
              type="button"
              class="button ${view.isReady ? 'primary' : ''}"
              aria-disabled=${view.isReady ? nothing : 'true'}
              @click=${() => this.session?.send({ type: 'TICKET_SENT' })}
            >
              ${icon('send')}${words.send}
            </button>`
      }
      ${this.#renderCopies(words)} ${this.#renderRaw(view.ticket, words)}
    `;
  }

  #renderCopies(words: Words): TemplateResult {
    return html`<filrouge-copy
      .copyables=${ticketCopyables(words, () => this.#call.view && this.#ticketOf(this.#call.view))}
      .byHand=${words.copyByHand}
      .fieldLabel=${words.copyField}
    ></filrouge-copy>`;
  }

  #renderRaw(ticket: Ticket, words: Words): TemplateResult {
    return html`
      <details @toggle=${this.#handleToggle}>
        <summary>${words.raw}</summary>
        ${this.isRawOpen ? html`<pre tabindex="0" aria-label=${words.raw}>${ticketAs('json', ticket)}</pre>` : nothing}
      </details>
    `;
  }

  readonly #handleToggle = (event: Event): void => {
    this.isRawOpen = (event.target as HTMLDetailsElement).open;
  };

  #handleOpen({ kind, id }: MissingView): void {
    if (kind === 'unacknowledged') return void this.dispatchEvent(new InstructionOpenedEvent(id));
    this.#openQuestion(id);
  }

  #openQuestion(id: string): void {
    this.session?.send({ type: 'QUESTION_OPENED', id });
    this.dispatchEvent(new QuestionOpenedEvent(id));
  }
}

type Words = Messages['frame']['ticket'];

function renderReadiness({ isReady, missing, phase }: View, words: Words): TemplateResult | typeof nothing {
  if (!isInterview(phase)) return nothing;
  if (isReady) return html`<span class="badge success">${icon('success')}${words.ready}</span>`;
  return html`<span class="badge">
    ${icon('flag')}${missing.length > 0 ? words.missing(missing.length) : words.notReady}
  </span>`;
}
