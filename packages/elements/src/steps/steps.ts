import type { QuestionView, Session, StepState, StepView, View } from '@filrouge/engine';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { afterPaint } from '../controllers/after-paint.js';
import { canOpenQuestions } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { icon, type IconName } from '../icons/icon.js';
import { type Messages, messagesFor, shownText } from '../messages/index.js';
import { languageMark } from '../templates/language-mark.js';
import { reviewWords } from '../review/review-words.js';
import { entriesOf } from './outline-entries.js';
import { gapsOf } from './gaps.js';
import { outlineList } from './outline-list.js';
import { PlaceEditor } from './place-editor.js';
import type { OutlineScene } from './question-line.js';
import { outlineStateOf, questionToOpen } from './question-state.js';
import { setAsideList } from './set-aside-list.js';
import { QuestionOpenedEvent } from './steps.events.js';
import { stepsStyles } from './steps.styles.js';

const stepIcons: Readonly<Record<StepState, IconName>> = {
  done: 'check',
  current: 'current',
  open: 'circle',
  toReview: 'review',
  pending: 'circle',
};

/**
 * Outline of the call: every step with how far it is, and the questions of the step now asked; opens any of them.
 *
 * @fires filrouge-question-opened - The operator opened a question.
 * @csspart step - A step's button.
 * @csspart toggle - The button that shows the answers of a step.
 * @csspart question - A question's button.
 * @csspart row - The button of a row of a repeat.
 * @csspart progress - The bar.
 * @csspart aside - What no longer counts.
 */
export class FilrougeSteps extends LitElement {
  static override readonly styles = stepsStyles;

  /** The call shown. */
  @property({ attribute: false }) session?: Session | undefined;

  @state() private unfolded: ReadonlySet<string> = new Set();

  readonly #call = new SessionController(this);
  readonly #editor = new PlaceEditor(this);

  /** The next question is painted first: it is what the operator waits for. */
  protected override async scheduleUpdate(): Promise<void> {
    await afterPaint();
    await super.scheduleUpdate();
  }

  override render(): unknown {
    const { view } = this.#call;
    const { session } = this;
    if (!view || !session) return nothing;
    const words = messagesFor(view.locale).frame.steps;
    const scene: OutlineScene = {
      session,
      outline: outlineStateOf(view),
      canOpen: canOpenQuestions(view.phase),
      words,
      reviewWords: reviewWords(view.locale),
      editor: this.#editor,
      onOpen: this.#handleOpen,
      markOf: (text) => languageMark(text, view.locale, view.scenario.title.locale),
    };
    return html`
      <nav aria-label=${words.heading}>
        ${this.#renderProgress(view, words)}
        <ol class="steps">
          ${repeat(
            view.steps,
            (step) => step.id,
            (step) => this.#renderChanged(step, step.id === view.current?.stepId, scene),
          )}
        </ol>
        ${setAsideList({ setAside: view.setAside, words })}
      </nav>
    `;
  }

  #renderProgress(view: View, words: Words): TemplateResult {
    const { progress } = view;
    // Nothing is missing any more once the call is over.
    const missing = canOpenQuestions(view.phase) ? gapsOf(view).length : 0;
    const settled = words.settled(progress.settled, progress.total);
    return html`
      <div class="summary">
        <span>${settled}</span>
        ${missing > 0 ? html`<span class="badge">${icon('flag')}${words.missing(missing)}</span>` : nothing}
      </div>
      <progress
        part="progress"
        aria-label=${settled}
        max=${Math.max(1, progress.total)}
        .value=${progress.settled}
      ></progress>
    `;
  }

  /** A step is the same object while nothing in it changes: one answer renders the steps that it touches. */
  #renderChanged(step: StepView, isCurrent: boolean, scene: OutlineScene): unknown {
    const { outline, canOpen, words } = scene;
    const currentId = isCurrent ? outline.currentId : undefined;
    const isUnfolded = isCurrent || this.unfolded.has(step.id);
    const editedId = isUnfolded ? scene.editor.editedId : undefined;
    return guard([step, currentId, isUnfolded, editedId, canOpen, words], () =>
      this.#renderStep(step, { isCurrent, isUnfolded }, scene),
    );
  }

  #renderStep(step: StepView, { isCurrent, isUnfolded }: StepStanding, scene: OutlineScene): TemplateResult {
    const target = questionToOpen(step, scene.outline);
    return html`
      <li class="step ${step.state}">
        ${
          target
            ? html`<button
                part="step"
                type="button"
                aria-current=${isCurrent ? 'step' : nothing}
                ?disabled=${!scene.canOpen}
                @click=${() => this.#handleOpen(target)}
              >
                ${this.#renderStepLine(step, scene)}
              </button>`
            : html`<div class="line">${this.#renderStepLine(step, scene)}</div>`
        }
        ${isCurrent ? nothing : this.#renderToggle(step, isUnfolded, scene)}
        ${isUnfolded ? outlineList(entriesOf(step), scene) : nothing}
      </li>
    `;
  }

  #renderStepLine({ state, title, settled, total, missing }: StepView, scene: OutlineScene): TemplateResult {
    const { words, markOf } = scene;
    return html`
      ${icon(stepIcons[state])}
      <span class="title"
        ><span lang=${title.locale}>${shownText(title)}</span>${markOf(title)}<span class="visually-hidden"
          >, ${words.states[state]}${missing > 0 ? `, ${words.missing(missing)}` : ''}</span
        ></span
      >
      ${total > 0 ? html`<span class="count">${words.counts(settled, total)}</span>` : nothing}
    `;
  }

  /** Shows the answers of a step that is not asked now. */
  #renderToggle({ id, title, settled }: StepView, isUnfolded: boolean, { reviewWords: words }: OutlineScene): unknown {
    if (settled === 0) return nothing;
    return html`<button
      class="toggle"
      part="toggle"
      type="button"
      aria-expanded=${String(isUnfolded)}
      aria-label=${words.showAnswers(title.text)}
      @click=${() => this.#handleToggle(id)}
    >
      ${icon('down')}
    </button>`;
  }

  #handleToggle(id: string): void {
    const others = [...this.unfolded].filter((open) => open !== id);
    this.unfolded = new Set(this.unfolded.has(id) ? others : [...others, id]);
  }

  readonly #handleOpen = ({ id }: QuestionView): void => {
    this.session?.send({ type: 'QUESTION_OPENED', id });
    this.dispatchEvent(new QuestionOpenedEvent(id));
  };
}

interface StepStanding {
  readonly isCurrent: boolean;
  /** Whether its questions show. */
  readonly isUnfolded: boolean;
}

type Words = Messages['frame']['steps'];
