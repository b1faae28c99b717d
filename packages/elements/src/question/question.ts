import type { QuestionView, Session, View } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Announcer } from '../controllers/announcer.js';
import { afterPaint } from '../controllers/after-paint.js';
import { ControlsController } from '../controllers/controls-controller.js';
import { IssueWords } from '../controllers/issue-words.js';
import { LatePart } from '../controllers/late-part.js';
import { canOpenQuestions } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import type { ControlHost } from '../controls/control.js';
import { isStandIn } from '../controls/control-set.js';
import { controlFor, controls } from '../controls/index.js';
import { shortcutOf, type ShortcutPress } from '../keyboard/shortcut-of.js';
import type { ShortcutAction } from '../keyboard/shortcuts.js';
import { isInTextEntry } from '../keyboard/text-entry.js';
import { languageOf, messagesFor } from '../messages/index.js';
import { questionOf } from '../steps/question-state.js';
import { Answering, previousQuestion } from './answering.js';
import { controlHostOf } from './control-host.js';
import { DraftKeeper, type Drafts } from './draft-keeper.js';
import { findingList } from './findings.js';
import { probeList } from './probe-list.js';
import { questionActions } from './question-actions.js';
import { questionClosing } from './question-closing.js';
import { questionHead } from './question-head.js';
import { keyOf, sceneOf, type QuestionScene } from './question-scene.js';
import { AnswerQuestionedEvent, type Objection } from './question.events.js';
import { questionStyles } from './question.styles.js';
import { reviewNote, type ReviewActs } from './review-note.js';
import { onStage, stage, type Turn } from './stage.js';
import { succession } from './succession.js';
import { unknownNote, unknownReason } from './unknown-reason.js';

/**
 * The question now asked: what to say, where to type, what is wrong with the answer, and the way on.
 *
 * @fires {AnswerQuestionedEvent} filrouge-answer-questioned - What was typed could not be read, or there is something to check.
 * @fires {AnswerKeptEvent} filrouge-answer-kept - An answer that is changed in place is given; nothing more is to do there.
 * @csspart label - The operator's label of the question.
 * @csspart control - What holds the control.
 * @csspart actions - The row of buttons.
 */
export class FilrougeQuestion extends LitElement {
  static override styles = questionStyles;

  /** The call; nothing is shown without one. */
  @property({ attribute: false }) session: Session | undefined;
  /** Shows this question, wherever the call is; the question now asked when it is not given. */
  @property({ attribute: 'question-id' }) questionId: string | undefined;
  /** Among the other questions of its step: a smaller heading, and the way on is the page's. Wants a `questionId`. */
  @property({ type: Boolean, attribute: 'in-step', reflect: true }) inStep = false;
  /** Changes the answer where it is listed: the call stays at its question. Wants a `questionId`. */
  @property({ type: Boolean, attribute: 'in-place' }) inPlace = false;
  /** Does not follow its call: who shows it asks for a `requestUpdate` after each change of its question. */
  @property({ attribute: false }) isTold = false;

  /** What is typed and not taken: the same for elements that show the same calls, one after the other or side by side. */
  drafts: Drafts = new WeakMap();

  #leftUnknown: string | undefined;
  /** What was shown last: a question's id, or that none is left; undefined before anything was. */
  #shown: string | undefined;
  #wantsFocus = false;
  readonly #call = new SessionController(this, { isTold: () => this.isTold });
  readonly #controls = new ControlsController(this, controls);
  readonly #issueWords = new IssueWords(this, () => this.session?.view.locale);
  readonly #drafts = new DraftKeeper(this);
  readonly #answering = new Answering(this, this.#drafts, (objection) => this.#handleObjection(objection));
  readonly #announcer = new Announcer(this);
  readonly #foresight = new LatePart(this, () =>
    import('./foresight.js').then(({ Foresight }) => new Foresight(this, () => this.#call.view)),
  );

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#handleKeydown(event));
    this.addEventListener('focusout', () => this.#handleFocusout());
  }

  /** The question in sight; undefined when none is left to ask, and without a session. */
  get question(): QuestionView | undefined {
    const { view } = this.#call;
    return view && this.#questionIn(view);
  }

  protected override willUpdate(): void {
    // Asked before the render: the control with the focus may not be there after it.
    const { activeElement = null } = this.shadowRoot ?? {};
    this.#wantsFocus ||= activeElement !== null && (this.#isNew() || isStandIn(activeElement));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#call.asked, this.#controls.asked, this.#issueWords.asked]);
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    const isFirst = this.#shown === undefined;
    const keepsFocus = !this.#isNew() && this.#hasFocusInControl();
    if (isFirst ? this.autofocus : this.#wantsFocus && !keepsFocus && !this.#isPassed()) this.focus();
    if (isFirst && this.questionId === undefined) void afterPaint().then(() => this.#foresight.want());
    this.#shown = this.#toShow();
    this.#wantsFocus = false;
  }

  /** Puts the focus where the answer is typed or picked. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(onStage('[data-focus]'))?.focus(options);
  }

  /** Gives the session what was typed and not given yet, and stays; false when it was refused. `everywhere`: the call goes to one refused before. */
  giveDraft({ everywhere = false } = {}): boolean {
    return everywhere ? this.#answering.giveEverywhere() : this.#answering.giveAndStay();
  }

  /** Does what a shortcut of the question means; false when it means nothing here. For a page that takes keys for it. */
  act(press: Pick<ShortcutPress, 'action' | 'digit'>): boolean {
    const scene = this.#scene();
    this.#leftUnknown = press.action === 'unknown' && scene?.question.isRequired ? scene.question.id : undefined;
    return this.#do(() => (scene ? this.#actOn(scene, press) : this.#actOnClosing(press.action)));
  }

  #handleKeydown(event: KeyboardEvent): void {
    const press = shortcutOf(event);
    // What is typed counts for the first gap and the like; who sends asks for it with `giveDraft`, to hear whether it was taken.
    if (press?.scope === 'call' && press.action !== 'send') this.#answering.giveAndStay();
    if (press?.scope === 'question' ? this.act(press) : this.#pickLetter(event)) event.preventDefault();
  }

  /** What was typed is given when the focus leaves for another part of the page, not when the window loses it. */
  #handleFocusout(): void {
    // A control that goes away with its question loses the focus too: it was not the operator who left it.
    if (!this.ownerDocument.hasFocus() || this.#isNew() || this.#isPassed()) return;
    this.#answering.giveAndStay();
  }

  #handleObjection(objection: Objection): void {
    const isLeftToUs = this.dispatchEvent(new AnswerQuestionedEvent(objection));
    if (isLeftToUs) this.#announcer.announce(objection.sentences);
  }

  override render(): TemplateResult {
    return html`${this.#renderCall()}${this.#announcer.render()}`;
  }

  #renderCall(): unknown {
    const { view } = this.#call;
    if (!view) return nothing;
    const scene = this.#scene();
    const { part: ahead } = this.#foresight;
    const next = ahead?.turnAfter(view, (question) => this.#turnOf(this.#sceneOf(view, question)));
    if (scene) return html`${stage(this.#turnOf(scene), ahead?.wings, next)}`;
    if (this.questionId !== undefined) return nothing;
    return questionClosing(view, messagesFor(view.locale).question, () => this.act({ action: 'previous' }));
  }

  #turnOf(scene: QuestionScene): Turn {
    const besides = [controlFor(scene.question), this.#drafts.keptOf(scene.question.id), this.#leftUnknown];
    const ground = this.#foresight.part?.groundOf(scene, besides);
    return { key: keyOf(scene), ground, content: () => this.#renderQuestion(scene) };
  }

  #renderQuestion(scene: QuestionScene): TemplateResult {
    // What takes text belongs to one question; the rest says the next one's words in its place, which costs less.
    const key = keyOf(scene);
    // A call that is parked or over takes no answer: what is typed would be lost.
    const isOpen = canOpenQuestions(scene.view.phase);
    return html`<article class="question" lang=${languageOf(scene.view.locale)} aria-labelledby="label">
      ${questionHead(scene)} ${reviewNote(scene, this.#reviewActs)}
      <fieldset class="control" part="control" role="none" ?disabled=${!isOpen}>
        ${succession(key, controlFor(scene.question).render(this.#controlHost(scene)))}
      </fieldset>
      ${findingList(scene)} ${probeList(scene)}
      ${isOpen ? html`${keyed(key, this.#renderReason(scene))} ${this.#renderActions(scene)}` : nothing}
      ${keyed(key, this.#renderLeftUnknown(scene))}
    </article>`;
  }

  readonly #reviewActs: ReviewActs = {
    onConfirm: () => this.#do(() => this.#answering.confirm()),
    onOpen: (id) => this.#do(() => this.#answering.goTo(id)),
  };

  #renderReason({ question, messages }: QuestionScene): unknown {
    if (question.provenance !== 'unknown') return nothing;
    return unknownReason({ question, messages, onReason: (reason) => this.#answering.giveReason(question, reason) });
  }

  #renderActions(scene: QuestionScene): TemplateResult {
    return questionActions(scene, {
      takesText: controlFor(scene.question).takesText(scene.question),
      hasNavigation: this.questionId === undefined,
      hasPrevious: previousQuestion(scene.view, scene.question.id) !== undefined,
      onAction: (action) => this.act({ action }),
      onClear: () => this.#do(() => this.#answering.clear()),
    });
  }

  #renderLeftUnknown({ view, question, messages }: QuestionScene): unknown {
    const left = this.#leftUnknown === undefined ? undefined : questionOf(view, this.#leftUnknown);
    if (left?.provenance !== 'unknown' || left.id === question.id) return nothing;
    const onReason = (reason: string) => this.#answering.giveReason(left, reason);
    return unknownNote({ question: left, messages, onReason, onDone: () => this.focus() });
  }

  #questionIn(view: View): QuestionView | undefined {
    return this.questionId === undefined ? view.current : questionOf(view, this.questionId);
  }

  #scene(): QuestionScene | undefined {
    const { question } = this;
    const { view } = this.#call;
    return view && question && this.#sceneOf(view, question);
  }

  #sceneOf(view: View, question: QuestionView): QuestionScene {
    return { ...sceneOf(view, question, this.#drafts.refusalOf(question.id)), isInStep: this.inStep };
  }

  #controlHost(scene: QuestionScene): ControlHost<unknown> {
    return controlHostOf(scene, {
      session: this.session,
      drafts: this.#drafts,
      giveAndStay: () => void this.#answering.giveAndStay(),
      goOn: () => void this.act({ action: 'goOn' }),
    });
  }

  #isNew(): boolean {
    return this.#toShow() !== this.#shown;
  }

  #toShow(): string | undefined {
    return this.#call.view && (this.question?.id ?? '');
  }

  /** In its step: the call went on to another question, and the focus with it. */
  #isPassed(): boolean {
    return this.inStep && !this.inPlace && this.#call.view?.currentId !== this.questionId;
  }

  #hasFocusInControl(): boolean {
    return this.renderRoot.querySelector(onStage('.control'))?.matches(':focus-within') ?? false;
  }

  /** An act of the operator: the focus follows it to the control. */
  #do<Result>(act: () => Result): Result {
    this.#wantsFocus = true;
    this.requestUpdate();
    return act();
  }

  #actOn(scene: QuestionScene, { action, digit = 0 }: Pick<ShortcutPress, 'action' | 'digit'>): boolean {
    const acts: Partial<Record<ShortcutAction, () => boolean | void>> = {
      pick: () => controlFor(scene.question).pick(this.#controlHost(scene), digit),
      unknown: () => this.#answering.markUnknown(),
      goOn: () => this.#answering.goOn(),
      skip: () => this.#answering.skip(),
      previous: () => this.#answering.goBack(),
      next: () => this.#answering.goForward(),
    };
    const act = acts[action];
    return act !== undefined && act() !== false;
  }

  #actOnClosing(action: ShortcutAction): boolean {
    if (action === 'previous') this.#answering.reopenLast();
    return action === 'previous';
  }

  #pickLetter(event: KeyboardEvent): boolean {
    const scene = this.#scene();
    const isPlain = event.key.length === 1 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.isComposing;
    if (!isPlain || !scene || event.defaultPrevented || isInTextEntry(event)) return false;
    return controlFor(scene.question).pickLetter(this.#controlHost(scene), event.key.toLowerCase());
  }
}
