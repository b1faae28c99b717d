import { systemClock, type Clock, type PriorityView, type Session, type View } from '@filrouge/engine';
import type { TicketSla } from '@filrouge/ticket';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { afterPaint } from '../controllers/after-paint.js';
import { isInterview } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { icon } from '../icons/icon.js';
import { type Messages, messagesFor, shownText } from '../messages/index.js';
import { questionOf } from '../steps/question-state.js';
import { QuestionOpenedEvent } from '../steps/steps.events.js';
import { dueTime } from '../times/due-time.js';
import { remainingUntil } from '../times/remaining.js';
import { ticking } from '../times/ticking.js';
import { couldBecome } from './could-become.js';
import { renderLevel } from './level.js';
import { priorityStyles } from './priority.styles.js';

/**
 * Priority of the call: its level, the sentences it rests on, when an answer and a solution are due, and what could still
 * change it.
 *
 * @fires filrouge-question-opened - The operator opened a question that could change the priority.
 * @csspart level - The level's chip.
 * @csspart question - A question that could still change the priority.
 */
export class FilrougePriority extends LitElement {
  static override readonly styles = priorityStyles;

  /** The call shown. */
  @property({ attribute: false }) session?: Session | undefined;

  /** What "in 12 min" is counted from; the machine's own clock unless said. */
  @property({ attribute: false }) clock: Clock = systemClock;

  readonly #call = new SessionController(this);

  /** The next question is painted first: it is what the operator waits for. */
  protected override async scheduleUpdate(): Promise<void> {
    await afterPaint();
    await super.scheduleUpdate();
  }

  override render(): unknown {
    const view = this.#call.view;
    // A call that went elsewhere gets no level any more: "not known yet" would promise one.
    if (!view || (!view.priority && view.decided.isDecided)) return nothing;
    const words = messagesFor(view.locale).frame.priority;
    return html`
      <section aria-labelledby="heading">
        <header>
          <h2 id="heading">${words.heading}</h2>
          ${
            view.priority
              ? html`<span part="level"
                  >${renderLevel(view.priority.level, words, { isProvisional: !view.decided.isDecided })}</span
                >`
              : html`<span class="muted">${words.none}</span>`
          }
        </header>
        ${view.priority ? renderReasons(view.priority, words) : nothing}
        ${view.sla ? this.#renderDue(view.sla, view, words) : nothing}
        ${isInterview(view.phase) ? this.#renderOpen(view, words) : nothing}
        ${
          view.priority?.canOverride && isInterview(view.phase)
            ? html`<filrouge-priority-override .session=${this.session}></filrouge-priority-override>`
            : nothing
        }
      </section>
    `;
  }

  #renderDue({ respondBy, resolveBy, clock }: TicketSla, view: View, words: Words): TemplateResult {
    return html`
      <dl class="due">
        <dt>${words.respondBy}</dt>
        <dd>${this.#renderMoment(respondBy, view)}</dd>
        <dt>${words.resolveBy}</dt>
        <dd>${this.#renderMoment(resolveBy, view)}</dd>
      </dl>
      ${clock === 'clientHours' ? html`<p class="muted small">${words.duringHours}</p>` : nothing}
    `;
  }

  #renderMoment(instant: string, { locale, client }: View): TemplateResult {
    const left = (): string => remainingUntil(instant, this.clock.now(), locale);
    const clockTime = (): string => dueTime(instant, { locale, timeZone: client.timeZone, nowMs: this.clock.now() });
    return html`<time datetime=${instant}>${ticking(clockTime)}</time> <span class="muted">${ticking(left)}</span>`;
  }

  #renderOpen(view: View, words: Words): TemplateResult {
    const change = couldBecome(view.decided, view.priority);
    if (change) {
      const sentence = change.direction === 'up' ? words.couldRaise : words.couldLower;
      return this.#renderQuestions(sentence(change.questions.length, change.level), change.questions, view);
    }
    if (view.decided.routing.length > 0) {
      return this.#renderQuestions(words.couldRoute(view.decided.routing.length), view.decided.routing, view);
    }
    return html`<p class="decided">${icon('check')}${words.decided}</p>`;
  }

  #renderQuestions(sentence: string, ids: readonly string[], view: View): TemplateResult {
    return html`
      <p class="open" id="open">${icon('question')}${sentence}</p>
      <ul aria-labelledby="open">
        ${ids.map((id) => this.#renderQuestion(id, view))}
      </ul>
    `;
  }

  #renderQuestion(id: string, view: View): TemplateResult | typeof nothing {
    const question = questionOf(view, id);
    if (!question) return nothing;
    return html`<li>
      <button
        part="question"
        type="button"
        class="link"
        lang=${question.label.locale}
        @click=${() => this.#handleOpen(id)}
      >
        ${shownText(question.label)}
      </button>
    </li>`;
  }

  #handleOpen(id: string): void {
    this.session?.send({ type: 'QUESTION_OPENED', id });
    this.dispatchEvent(new QuestionOpenedEvent(id));
  }
}

type Words = Messages['frame']['priority'];

function renderReasons({ impact, urgency, reasons, overridden }: PriorityView, words: Words): TemplateResult {
  return html`
    <p class="muted small">${words.impact[impact]} · ${words.urgency[urgency]}</p>
    <ul class="reasons">
      ${reasons.map((reason) => html`<li><bdi>${reason}</bdi></li>`)}
    </ul>
    ${overridden ? html`<p class="overridden">${words.overridden(overridden.from, overridden.reason)}</p>` : nothing}
  `;
}
