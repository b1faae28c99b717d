import type { Session, SuggestionsView, View } from '@filrouge/engine';
import type { ArticleOutcome } from '@filrouge/ticket';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LateAssistance } from '../assistance/late-assistance.js';
import { afterPaint } from '../controllers/after-paint.js';
import { Announcer } from '../controllers/announcer.js';
import { isInterview } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { EndingChosenEvent } from '../ending/ending.events.js';
import { knowledgeWordsFor, type KnowledgeWords } from '../messages/knowledge.js';
import { articlePage } from './article-page.js';
import { ArticleReader, type Reading } from './article-reader.js';
import { keyActOf } from './knowledge-keys.js';
import { knowledgeStyles } from './knowledge.styles.js';
import { firstPlace, pressCopy, suggestionBeside } from './places.js';
import { PreviewController } from './preview-controller.js';
import { quotationOf, selectionIn } from './quotation.js';
import { suggestionList } from './suggestion-list.js';
import { UsageTeller } from './usage-teller.js';
import { wantedWords } from './wanted-words.js';

/**
 * Articles that may solve the call, why each is here, and one open in place; what is done with them goes to the ticket.
 *
 * @fires filrouge-knowledge-used - Something happened with articles: shown, opened, tried, searched in vain; for a page that learns from it.
 * @fires filrouge-ending-chosen - The operator closes the call as solved by an article; fired just before.
 * @attr reading - Set while an article is open, for the page's own style.
 * @csspart suggestion-list - The list of articles.
 * @csspart article - The open article.
 */
export class FilrougeKnowledge extends LitElement {
  static override readonly styles = knowledgeStyles;

  /** The call; nothing is shown without one, or without a knowledge base. */
  @property({ attribute: false }) session?: Session | undefined;

  /** Said last of the open article. */
  @state() private said = '';

  readonly #call = new SessionController(this, { onView: (view) => this.#handleView(view) });
  readonly #reader = new ArticleReader(this);
  readonly #usage = new UsageTeller(this);
  readonly #announcer = new Announcer(this);
  readonly #assistance = new LateAssistance(this);
  readonly #preview = new PreviewController(this);
  /** Where the focus goes with the next render: a selector, after what had it went away. */
  #wantsFocus: string | undefined;
  /** The operator's words whose articles are still awaited, to say how many there are. */
  #awaited: string | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#handleKeydown(event));
  }

  /** The next question is painted first: it is what the operator waits for. */
  protected override async scheduleUpdate(): Promise<void> {
    await afterPaint();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session') && changed.get('session')) this.#reader.close();
  }

  protected override updated(): void {
    this.toggleAttribute('reading', this.#reader.reading !== undefined);
    const selector = this.#wantsFocus;
    this.#wantsFocus = undefined;
    if (selector !== undefined) firstPlace(this.renderRoot, selector)?.focus();
  }

  /** Puts the focus on the open article, else on the first suggestion, else on the search. */
  override focus(): void {
    firstPlace(this.renderRoot, '#title, .suggestion, #search')?.focus();
  }

  /** Opens an article in place of the list. */
  async open(id: string, title: string): Promise<void> {
    this.said = '';
    this.#preview.hide();
    this.#wantsFocus = '#title';
    this.session?.send({ type: 'ARTICLE_OPENED', id, title });
    await this.#reader.open(id, title);
  }

  override render(): unknown {
    const { view } = this.#call;
    const suggestions = view?.suggestions;
    if (!view || !suggestions) return nothing;
    const words = knowledgeWordsFor(view.locale);
    const { reading } = this.#reader;
    return html`
      ${this.#announcer.render()}
      <section aria-labelledby="heading" aria-busy=${suggestions.state === 'searching' ? 'true' : 'false'}>
        <header>
          <h2 id="heading">${words.heading}</h2>
          <span class="muted small">${suggestions.state === 'searching' ? words.searching : nothing}</span>
        </header>
        ${reading ? this.#renderArticle(reading, { suggestions, view, words }) : this.#renderList(suggestions, view, words)}
        ${this.#preview.render()}
      </section>
    `;
  }

  /** Whether what is done with an article still goes to the ticket. */
  get #isOpen(): boolean {
    return this.#call.view !== undefined && isInterview(this.#call.view.phase);
  }

  #renderList(suggestions: SuggestionsView, view: View, words: KnowledgeWords): TemplateResult {
    return suggestionList({
      suggestions,
      words,
      isOpen: isInterview(view.phase),
      wanted: wantedWords(view),
      onSearch: (text) => this.#search(text),
      onNote: (text) => this.#noteMissing(text),
      onOpen: (id, title) => void this.open(id, title),
      onPointer: this.#preview.handlePointer,
      onLeave: this.#preview.hide,
      onFocusOut: this.#preview.handleFocusOut,
    });
  }

  #renderArticle(reading: Reading, { suggestions, view, words }: ArticlePlace): TemplateResult {
    const { id, title } = reading;
    if (reading.state === 'ready') this.#assistance.wantFor(reading.article.assistance);
    return html`<div part="article">
      ${articlePage({
        reading,
        session: this.session,
        words,
        record: suggestions.record,
        locale: view.locale,
        isOpen: isInterview(view.phase),
        said: this.said,
        onBack: () => this.#goBack(),
        onRetry: () => void this.open(id, title),
        onTick: (step, isDone) => this.session?.send({ type: 'RUNBOOK_STEP_DONE', id, title, step, isDone }),
        onOutcome: (outcome) => this.#note(outcome),
        onCloseCall: () => this.#closeCall(),
        onQuote: () => this.#quote(),
      })}
    </div>`;
  }

  #handleView(view: View): void {
    const { suggestions, locale } = view;
    this.#usage.tell(view);
    if (!suggestions || this.#awaited === undefined || suggestions.state === 'searching') return;
    if (suggestions.words !== this.#awaited) return;
    const words = knowledgeWordsFor(locale);
    const count = suggestions.list.length;
    const sentence = count === 0 ? words.nothingFor(this.#awaited) : words.foundFor(count, this.#awaited);
    this.#awaited = undefined;
    this.#announcer.announce([sentence]);
  }

  #search(text: string): void {
    this.#awaited = text.trim() === '' ? undefined : text.trim();
    if (this.#awaited === undefined) this.#wantsFocus = '#search';
    this.session?.send({ type: 'FREE_SEARCHED', text });
  }

  #noteMissing(text: string): void {
    this.#wantsFocus = '.empty .said';
    this.session?.send({ type: 'MISSING_KNOWLEDGE_NOTED', text });
    this.#say((words) => words.missingNoted);
  }

  #note(outcome: ArticleOutcome): boolean {
    const { reading } = this.#reader;
    if (!reading) return false;
    this.session?.send({ type: 'ARTICLE_TRIED', id: reading.id, title: reading.title, outcome });
    this.#say((words) => words.noted(words.outcomes[outcome]));
    // Not on the way to end the call: an Enter out of habit would send it.
    if (outcome === 'solved') this.#wantsFocus = '.to-confirm';
    else this.#goBack();
    this.requestUpdate();
    return true;
  }

  #closeCall(): void {
    const reason = this.#reader.reading?.title ?? '';
    this.dispatchEvent(new EndingChosenEvent('resolved', reason));
    this.session?.send({ type: 'CALL_CLOSED', outcome: 'resolved', reason });
  }

  #quote(): boolean {
    const { reading } = this.#reader;
    if (reading?.state !== 'ready') return false;
    const { id, title, article, content } = reading;
    const text = quotationOf(article, content, selectionIn(this.renderRoot.querySelector('.body')));
    this.session?.send({ type: 'ARTICLE_QUOTED', id, title, text: text === '' ? title : text });
    this.said = this.#say((words) => words.quoted);
    return true;
  }

  #goBack(): void {
    const id = this.#reader.reading?.id ?? '';
    this.#wantsFocus = `[data-id="${CSS.escape(id)}"], .suggestion, #search`;
    this.said = '';
    this.#reader.close();
  }

  #say(sentenceOf: (words: KnowledgeWords) => string): string {
    const sentence = sentenceOf(knowledgeWordsFor(this.#call.view?.locale ?? ''));
    this.#announcer.announce([sentence]);
    return sentence;
  }

  #handleKeydown(event: KeyboardEvent): void {
    const act = keyActOf(event, { isReading: this.#reader.reading !== undefined, isPreviewed: this.#preview.isShown });
    if (!act) return;
    const isDone = this.#act(act);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #act(act: NonNullable<ReturnType<typeof keyActOf>>): boolean {
    const suggestion = act.kind === 'open' ? this.#call.view?.suggestions?.list[act.index] : undefined;
    if (suggestion) void this.open(suggestion.article.id, suggestion.article.title);
    if (act.kind === 'outcome') return this.#isOpen && this.#note(act.outcome);
    if (act.kind === 'quote') return this.#isOpen && this.#quote();
    if (act.kind === 'copyLink') return pressCopy(this.renderRoot);
    if (act.kind === 'back') this.#goBack();
    if (act.kind === 'hide') this.#preview.hide();
    if (act.kind === 'move') return this.#move(act.by);
    return act.kind !== 'open' || suggestion !== undefined;
  }

  /** Whoever walks the list sees the beginning of where he rests, at its ends too. */
  #move(by: 1 | -1): boolean {
    const next = this.shadowRoot ? suggestionBeside(this.shadowRoot, by) : undefined;
    next?.focus();
    if (next) this.#preview.restOn(next);
    return next !== undefined;
  }
}

interface ArticlePlace {
  readonly suggestions: SuggestionsView;
  readonly view: View;
  readonly words: KnowledgeWords;
}
