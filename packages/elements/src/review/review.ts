import type { QuestionView, Session, View } from '@filrouge/engine';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { afterPaint } from '../controllers/after-paint.js';
import { canOpenQuestions } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import { languageOf, messagesFor, shownText } from '../messages/index.js';
import { QuestionOpenedEvent } from '../steps/steps.events.js';
import { nextToReview, questionsToReview } from '../steps/to-review.js';
import { keyCaps } from '../templates/key-caps.js';
import { leftBehind, stillLeft } from './left-behind.js';
import { leftNote } from './left-note.js';
import { reviewWords, type ReviewWords } from './review-words.js';
import { reviewStyles } from './review.styles.js';

/**
 * What to come back to, beside the question now asked: the one just left without its answer, and answers that rest on one that changed, each with the way there.
 *
 * @fires {QuestionOpenedEvent} filrouge-question-opened - The operator opened one of them.
 * @csspart item - One answer.
 * @csspart left - The question just left without its answer.
 */
export class FilrougeReview extends LitElement {
  static override readonly styles = reviewStyles;

  /** The call; nothing is shown without one, and without an answer to review. */
  @property({ attribute: false }) session: Session | undefined;

  readonly #call = new SessionController(this, { onView: (view) => this.#note(view) });
  #focusesNext = false;
  /** The call as it was noted last. */
  #noted: View | undefined;
  #left: QuestionView | undefined;

  /** The next question is painted first: it is what the operator waits for. */
  protected override async scheduleUpdate(): Promise<void> {
    await afterPaint();
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    if (this.#focusesNext) this.focus();
    this.#focusesNext = false;
  }

  /** Puts the focus on the first answer's way out of the list; nowhere while there is none. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[data-confirm]')?.focus(options);
  }

  /** Opens the next answer to review after the question now asked, after the last the first; false when there is none. */
  openNext(): boolean {
    const view = this.session?.view;
    const next = view && canOpenQuestions(view.phase) ? nextToReview(view) : undefined;
    if (next) this.#open(next.id);
    return next !== undefined;
  }

  override render(): unknown {
    const { view } = this.#call;
    if (!view || !canOpenQuestions(view.phase)) return nothing;
    const questions = questionsToReview(view).filter(({ id }) => id !== view.currentId);
    return [this.#renderLeft(view), questions.length === 0 ? nothing : this.#renderList(questions, view)];
  }

  #renderLeft(view: View): TemplateResult | typeof nothing {
    const left = stillLeft(this.#left, view);
    if (!left) return nothing;
    return html`<div lang=${languageOf(view.locale)}>
      ${leftNote(left, reviewWords(view.locale), () => this.#open(left.id))}
    </div>`;
  }

  #renderList(questions: readonly QuestionView[], view: View): TemplateResult {
    const { locale } = view;
    const next = nextToReview(view);
    const words = reviewWords(locale);
    return html`<section lang=${languageOf(locale)} aria-labelledby="heading">
      <h2 id="heading">${icon('review')}${words.heading(questions.length)} ${keyCaps(keyHint('review'))}</h2>
      <ul>
        ${repeat(
          questions,
          ({ id }) => id,
          (question) => this.#renderItem(question, { words, locale, isNext: question === next }),
        )}
      </ul>
    </section>`;
  }

  #renderItem(question: QuestionView, { words, locale, isNext }: ItemScene): TemplateResult {
    const { id, label, display, privacy, reviewCause: cause } = question;
    const messages = messagesFor(locale);
    const answer = privacy === 'neverStored' ? messages.frame.steps.kept : display;
    return html`<li part="item">
      <span class="what">
        <button
          class="open"
          type="button"
          lang=${label.locale}
          aria-keyshortcuts=${isNext ? ariaKeyShortcuts('review') : nothing}
          @click=${() => this.#open(id)}
        >
          ${shownText(label)}
        </button>
        ${answer === '' ? nothing : html`<bdi>${answer}</bdi>`}
        ${cause ? html`<span class="why">${words.because(cause.label.text)}</span>` : nothing}
      </span>
      <button
        class="button small"
        type="button"
        data-confirm
        aria-label=${words.confirmOf(label.text)}
        @click=${() => this.#confirm(id)}
      >
        ${messages.question.confirm}
      </button>
    </li>`;
  }

  /** Kept as long as the question shows that was gone on to. */
  #note(view: View): void {
    if (view.currentId !== this.#noted?.currentId) this.#left = leftBehind(this.#noted, view);
    this.#noted = view;
  }

  #open(id: string): void {
    this.session?.send({ type: 'QUESTION_OPENED', id });
    this.dispatchEvent(new QuestionOpenedEvent(id));
  }

  #confirm(id: string): void {
    // Its button goes away with the click: the focus moves to the next one, if there is one.
    this.#focusesNext = this.shadowRoot?.activeElement !== null;
    this.session?.send({ type: 'ANSWER_CONFIRMED', id });
  }
}

interface ItemScene {
  readonly words: ReviewWords;
  readonly locale: string;
  /** Whether the key leads to this one. */
  readonly isNext: boolean;
}
