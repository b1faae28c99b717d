import type { ItemView, Session, StepView, View } from '@filrouge/engine';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { afterPaint } from '../controllers/after-paint.js';
import { LatePart } from '../controllers/late-part.js';
import { SessionController } from '../controllers/session-controller.js';
import { shortcutOf, type ShortcutPress } from '../keyboard/shortcut-of.js';
import { languageOf } from '../messages/index.js';
import type { Drafts } from '../question/draft-keeper.js';
import type { FilrougeQuestion } from '../question/question.js';
import { questionBeside } from '../steps/step-beside.js';
import { hasAnotherAnswer, rowsThatChanged } from './rows-that-changed.js';
import { readTheSame } from './read-the-same.js';
import { isLong, RowsInSight } from './rows-in-sight.js';
import { RowsToCome } from './rows-to-come.js';
import { stepHeading, stepNavigation } from './step-frame.js';
import { stepPageWords } from './step-page-words.js';
import { stepPageStyles } from './step-page.styles.js';
import { questionElementId, stepRow } from './step-row.js';
import { stepToShow } from './step-to-show.js';

/**
 * Every question of the step now asked on one page; the one with the focus is the question now asked.
 *
 * @csspart heading - The step's title.
 * @csspart row - One question.
 */
export class FilrougeStepPage extends LitElement {
  static override readonly styles = stepPageStyles;

  /** The call; nothing is shown without one. */
  @property({ attribute: false }) session: Session | undefined;

  /** What is typed and not taken, in any step: the same for elements that show the same calls. */
  @property({ attribute: false }) drafts: Drafts = new WeakMap();

  readonly #call = new SessionController(this);
  /** With what a question alone loads as late. */
  readonly #heed = new LatePart(this, () =>
    import('../question/foresight.js').then(({ heedTyping }) => heedTyping(this, (id) => this.#giveRow(id))),
  );
  readonly #rows = new RowsInSight(this);
  readonly #coming = new RowsToCome(this);
  #step: StepView | undefined;
  /** The items that the rows were rendered from: those that there are now read the same. */
  #items: readonly ItemView[] = [];
  /** The call as the rows were told of it last. */
  #told: View | undefined;
  /** What was asked when the page was rendered last. */
  #askedId: string | undefined;
  #marked: Element | null | undefined;
  #hadFocus = false;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#handleKeydown(event));
  }

  protected override willUpdate(): void {
    const { view } = this.#call;
    const step = view && stepToShow(view, this.#step?.id);
    if (step?.id !== this.#step?.id) this.#forgetRows();
    this.#step = step;
    if (step && view) this.#seeRows(step, view);
    // Asked before the render: the row with the focus may not be there after it.
    this.#hadFocus = this.matches(':focus-within');
  }

  protected override firstUpdated(): void {
    void afterPaint().then(() => this.#heed.want());
  }

  protected override updated(): void {
    const { view } = this.#call;
    const wantsFocus = this.#hadFocus && view?.currentId !== this.#askedId;
    const wasAnswered = wantsFocus && hasAnotherAnswer(this.#told, view);
    this.#askedId = view?.currentId;
    this.#tellRows();
    this.#markAsked();
    // Answered without the focus, as a screen reader or a script does: what came of it shows first.
    if (wasAnswered) void afterPaint().then(() => this.#focusUnlessElsewhere());
    else if (wantsFocus) this.focus();
  }

  /** By then the palette, or another part of the page, may have it. */
  #focusUnlessElsewhere(): void {
    const { activeElement, body } = this.ownerDocument;
    if (this.matches(':focus-within') || activeElement === null || activeElement === body) this.focus();
  }

  #forgetRows(): void {
    this.#rows.forget();
    this.#coming.forget();
  }

  #seeRows({ items }: StepView, { currentId }: View): void {
    this.#rows.see(items, currentId);
    this.#coming.see(items, currentId);
    if (!readTheSame(this.#items, items, (id) => this.#isWhole(id))) this.#items = items;
  }

  #isWhole(id: string): boolean {
    return this.#coming.isWhole(id) && this.#rows.isWhole(id);
  }

  /** Rows follow no call: those that an answer changed are told, the others hear nothing of it. */
  #tellRows(): void {
    const { view } = this.#call;
    if (view && this.#told) for (const id of rowsThatChanged(this.#told, view)) this.#question(id)?.requestUpdate();
    this.#told = view;
  }

  /** By hand: a template of all rows would be compared for the two that change. */
  #markAsked(): void {
    const row = this.#asked?.closest('.row');
    if (row === this.#marked) return;
    this.#marked?.classList.remove('current');
    row?.classList.add('current');
    this.#marked = row;
  }

  /** The rows are part of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await Promise.all(this.#questions.map((question) => question.updateComplete));
    return isDone;
  }

  /** Puts the focus where the question now asked is answered. */
  override focus(options?: FocusOptions): void {
    void this.#focusOn(this.#asked, options);
  }

  /** A row that is new renders first; the call may have gone on until then. */
  async #focusOn(question: FilrougeQuestion | null, options?: FocusOptions): Promise<void> {
    await question?.updateComplete;
    if (!question || question !== this.#asked || question.matches(':focus-within')) return;
    question.focus(options);
    if (!options?.preventScroll) question.closest('.row')?.scrollIntoView({ block: 'nearest' });
  }

  /** Gives the session what was typed and not given yet, and stays; false when it was refused. `everywhere`: the call goes to one refused before. */
  giveDraft(options?: { readonly everywhere?: boolean }): boolean {
    return this.#asked?.giveDraft(options) ?? true;
  }

  /** The call stays at its question, whichever row it is. */
  #giveRow(id: string): void {
    const { currentId } = this.#call.view ?? {};
    this.#question(id)?.giveDraft();
    if (currentId !== undefined && this.#call.view?.currentId !== currentId)
      this.session?.send({ type: 'QUESTION_OPENED', id: currentId });
  }

  /** Does what a shortcut means at the question now asked; false when it means nothing there. */
  act(press: Pick<ShortcutPress, 'action' | 'digit'>): boolean {
    return this.#asked?.act(press) ?? false;
  }

  get #questions(): readonly FilrougeQuestion[] {
    return [...this.renderRoot.querySelectorAll('filrouge-question')];
  }

  /** The question now asked; the closing where none is. */
  get #asked(): FilrougeQuestion | null {
    const id = this.#call.view?.currentId;
    return id === undefined
      ? this.renderRoot.querySelector<FilrougeQuestion>('filrouge-question:not([question-id])')
      : this.#question(id);
  }

  #question(id: string): FilrougeQuestion | null {
    // By its id: to ask for an attribute is to look at every row. No other element of the page has such an id.
    return (this.shadowRoot?.getElementById(questionElementId(id)) ?? null) as FilrougeQuestion | null;
  }

  /** Where the operator is, the call is. Heard inside: a focus that moves from row to row is not told outside. */
  readonly #handleFocusin = ({ target }: FocusEvent): void => {
    const id = target instanceof Element && target.getAttribute('question-id');
    if (typeof id === 'string' && id !== this.#call.view?.currentId)
      this.session?.send({ type: 'QUESTION_OPENED', id });
  };

  #handleKeydown(event: KeyboardEvent): void {
    const action = shortcutOf(event)?.action;
    if (action === 'nextStep' && this.#openStep(1)) event.preventDefault();
    if (action === 'previousStep' && this.#openStep(-1)) event.preventDefault();
  }

  #openStep(direction: -1 | 1): boolean {
    const { view } = this.#call;
    const target = view && questionBeside(view, direction);
    if (target) this.session?.send({ type: 'QUESTION_OPENED', id: target.id });
    return target !== undefined;
  }

  override render(): unknown {
    const { view } = this.#call;
    const { session } = this;
    if (!view || !session || !this.#step) return nothing;
    const words = stepPageWords(view.locale);
    // A press beside the controls, on the words of an option too, leaves the focus on the page: it goes on with the call.
    return html`<section
      tabindex="-1"
      lang=${languageOf(view.locale)}
      aria-labelledby="heading"
      @focusin=${this.#handleFocusin}
    >
      ${stepHeading(view, this.#step, words)}
      <ol class="rows ${isLong(this.#step.items.length) ? 'long' : ''}">
        ${this.#renderRows(view, session)}
      </ol>
      ${view.current ? nothing : html`<filrouge-question .drafts=${this.drafts} .session=${session}></filrouge-question>`}
      ${stepNavigation(view, words, (direction) => void this.#openStep(direction))}
    </section>`;
  }

  /** A question that is whole renders itself: its row is rendered again only when rows come, go, or read otherwise. */
  #renderRows(view: View, session: Session): unknown {
    const { locale, callerLocale } = view;
    const row = (item: ItemView) => this.#renderRow(item, view, session);
    return guard([session, locale, callerLocale, this.#rows.seen, this.#coming.fresh, this.#items], () =>
      repeat(this.#items, ({ id }) => id, row),
    );
  }

  #renderRow(item: ItemView, view: View, session: Session): unknown {
    const isWhole = this.#isWhole(item.id);
    const read = isWhole && item.kind === 'question' ? undefined : item;
    return guard([session, isWhole, read, view.locale, view.callerLocale], () =>
      stepRow(item, { view, session, drafts: this.drafts, isWhole, onSketch: this.#watch }),
    );
  }

  readonly #watch = (row: Element, id: string): void => this.#rows.watch(row, id);
}
