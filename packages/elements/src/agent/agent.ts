import { systemClock } from '@filrouge/engine';
import type { Clock, Deliver, Incidents, Knowledge, Lookups, Session, Upload, View } from '@filrouge/engine';
import type { Channel } from '@filrouge/ticket';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { IssueWords } from '../controllers/issue-words.js';
import { PageScheme } from '../controllers/page-scheme.js';
import { SessionController } from '../controllers/session-controller.js';
import { WordsController } from '../controllers/words-controller.js';
import { NewCallRequestedEvent } from '../delivery/delivery.events.js';
import { directionOf, languageOf, messagesFor } from '../messages/index.js';
import { agentCall } from './agent-call.js';
import { toggled } from './agent-section.js';
import { agentWaiting } from './agent-waiting.js';
import { agentStyles } from './agent.styles.js';
import { CallActs } from './call-acts.js';
import { CallArticles } from './call-articles.js';
import type { Density } from './agent.events.js';
import { CallDensity } from './call-density.js';
import { CallFocus } from './call-focus.js';
import { CallIncidents } from './call-incidents.js';
import { CallKeys } from './call-keys.js';
import { CallPanels } from './call-panels.js';
import { CallOpener } from './call-opener.js';
import { CallVoice } from './call-voice.js';
import { placeOfEar } from './ear.js';
import { equipCall, type Equipment } from './equip-call.js';
import { CallPalette } from './call-palette.js';
import { CallPicker } from './call-picker.js';
import { ClientColor } from './client-color.js';
import { CallReporter } from './call-reporter.js';
import { CallRows } from './call-rows.js';
import { askingPlace, focusOnWaiting, mainPlace, openInstruction } from './call-places.js';
import { pageLocale } from './language-tag.js';
import { isSameScene, problemsKey } from './same-scene.js';
import { passOn } from './pass-on.js';
import { sessionGiven } from './session-given.js';

/**
 * The whole widget: conducts a call along a scenario and hands over the ticket.
 *
 * @fires filrouge-session-started - A call was opened.
 * @fires filrouge-answer-given - The operator gave, changed or took back an answer.
 * @fires filrouge-ticket-ready - The ticket may be sent now.
 * @fires filrouge-ticket-submitted - The operator sent the ticket; the event's `detail` is the ticket.
 * @fires filrouge-ticket-delivered - The ticketing tool has the ticket.
 * @fires filrouge-ticket-failed - The ticketing tool did not take it; it is kept.
 * @fires filrouge-ending-chosen - The operator ends the call otherwise than by its ordinary ticket; fired just before.
 * @fires filrouge-session-ended - The call is over.
 * @fires filrouge-new-call-requested - The operator wants the next call; `preventDefault` leaves it to the page, else one of the same scenario opens.
 * @fires filrouge-wrap-up - The operator is done with a call that was over: its note, and the seconds it took; with `wrap-up`.
 * @fires filrouge-knowledge-used - Something happened with articles: shown, opened, tried, searched in vain; for a page that learns from it.
 * @fires filrouge-density-changed - The operator shows one question at a time, or the whole step; for a page that remembers it.
 * @fires filrouge-problem - Something is wrong with the scenario or the data of the page.
 * @csspart header - The bar with the client's name.
 * @csspart client - The client's name.
 * @csspart footer - The bar with the send button.
 * @csspart send - The send button.
 * @cssproperty --filrouge-accent - Colour of actions.
 * @cssproperty --filrouge-font - Font family.
 * @cssproperty --filrouge-font-size - Size of the text; all others follow it.
 */
export class FilrougeAgent extends LitElement {
  static override readonly styles = agentStyles;

  /** Address of a scenario's JSON, or the JSON as text; as a property also as an object, or a parsed `Scenario`. */
  @property() scenario: unknown;

  /** Address of a catalog of clients and scenarios to pick from, several calls at once; as a property also its JSON. */
  @property() catalog: unknown;

  /** Operator's language, BCP 47, of a call of the page's own too; the scenario's first by default. */
  @property() locale: string | undefined;

  /** Caller's language, BCP 47; the operator's by default. */
  @property({ attribute: 'caller-locale' }) callerLocale: string | undefined;

  /** Colours: light, dark, or those of the page (`auto`, by its `color-scheme`; where the page names both, or none, the system chooses). */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** How much is shown: one question at a time, or all questions of the step; the operator may change it. */
  @property({ reflect: true }) density: Density = 'question';

  /** Room between things. */
  @property({ reflect: true }) spacing: 'comfortable' | 'compact' = 'comfortable';

  /** Asks for a note once a call is over, with the seconds planned for it, 0 for no limit; see `filrouge-wrap-up`. */
  @property({ attribute: 'wrap-up', type: Number }) wrapUpSeconds: number | null | undefined;

  /** What the page knows of the call, typed by the scenario's `context`; what does not fit is left out and told. */
  @property({ attribute: false }) context: unknown;

  /** Hands over the ticket, of a call of the page's own too. Without it a sent ticket counts as delivered. */
  @property({ attribute: false }) deliver: Deliver | undefined;
  /** The page's own data that questions search, by the names the scenario has for it; of a call of the page's own too. */
  @property({ attribute: false }) lookups: Lookups | undefined;

  /** Where articles are looked for: the address of an index (`filrouge index`); as a property also a source, or several. */
  @property() knowledge: Knowledge | string | undefined;

  /** Where open incidents of the client are known: monitoring, the ticketing tool; of a call of the page's own too. */
  @property({ attribute: false }) incidents: Incidents | undefined;

  /** What the page allows of remote assistance: schemes of the author's own, such as `vnc`; of a call of the page's own too. */
  @property({ attribute: false }) assistance: Equipment['assistance'];

  /** Stores the files that questions ask for; of a call of the page's own too. */
  @property({ attribute: false }) upload: Upload | undefined;

  /** The call shown; set it to show a call of the page's own. Throws for what is no `Session`. */
  @property({ attribute: false })
  get session(): Session | undefined {
    return this.#session;
  }

  set session(session: Session | undefined) {
    // What is typed belongs to the call that was shown.
    if (session !== this.#session) askingPlace(this.renderRoot)?.giveDraft();
    this.#session = sessionGiven(session);
  }

  /** Who is at the desk. */
  @property({ attribute: false }) operator: { readonly id: string; readonly name?: string } | undefined;

  /** How the request reached the desk; `phone` unless said. */
  @property() channel: Channel | undefined;

  /** The source of time; the machine's own clock unless said. */
  @property({ attribute: false }) clock: Clock = systemClock;

  #session: Session | undefined;
  @state() private openSections: ReadonlySet<string> = new Set();
  @state() private dismissed = '';

  readonly #calls = new CallOpener(this);
  readonly #articles = new CallArticles(this);
  readonly #incidents = new CallIncidents(this);
  readonly #panels = new CallPanels(this, () => this.#calls.loading.state === 'failed');
  readonly #reporter = new CallReporter(this);
  readonly #voice = new CallVoice(this, (before, now, ear) => this.#panels.news(before, now, ear));
  readonly #focus = new CallFocus(this, () => mainPlace(this.renderRoot));
  readonly #acts = new CallActs({
    call: () => this.session && this.#call.view && { session: this.session, view: this.#call.view },
    actOnQuestion: (press) => askingPlace(this.renderRoot)?.act(press) ?? false,
    reportKeys: () => this.#keys.report(this.session),
    giveDrafts: () => askingPlace(this.renderRoot)?.giveDraft({ everywhere: true }) ?? true,
    focusOn: (gap) => (gap === 'question' ? this.#focus.take() : focusOnWaiting(this.renderRoot)),
    openPalette: () => void this.#palette.open(),
    switchDensity: () => {
      this.#focus.take();
      this.#density.toggle();
    },
    openEnding: () => void this.#panels.openEnding(),
    announce: (sentence) => this.#voice.say(sentence),
    openReview: () => this.renderRoot.querySelector('filrouge-review')?.openNext?.() ?? false,
    openArticles: () => this.#openArticles(),
    canTakeAnother: () => this.#picker.isWanted,
    linkIncident: () => this.#incidents.link(),
    requestCall: () => this.dispatchEvent(new NewCallRequestedEvent()),
  });
  readonly #picker = new CallPicker(this, () => this.#focus.take());
  readonly #palette = new CallPalette(this, () => this.focusQuestion());
  readonly #density = new CallDensity(this, () => this.#focus.note());
  readonly #keys = new CallKeys(this, this.#acts.act);
  readonly #call = new SessionController(this, { onView: (view) => this.#handleView(view), mayWait: isSameScene });
  readonly #words = new WordsController(this, () => [pageLocale(this.locale)]);
  readonly #issueWords = new IssueWords(this, () => this.session?.view.locale);

  constructor() {
    super();
    this.addController(new PageScheme(this));
    this.addController(new CallRows(this, (sentences) => this.#voice.say(sentences.join(' '))));
    this.addController(new ClientColor(this));
    this.addEventListener('filrouge-question-opened', () => this.#focus.take());
    this.addEventListener('filrouge-instruction-opened', (event) => openInstruction(this.renderRoot, event));
    this.addEventListener('filrouge-ending-chosen', () => this.#keys.report(this.session));
    this.addEventListener('filrouge-new-call-requested', (event) => this.#handleNewCall(event));
    this.addEventListener('filrouge-retry-requested', () => this.#calls.retry());
    this.addEventListener('filrouge-problem-dismissed', () => (this.dismissed = problemsKey(this.#call.view)));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.session) passOn(this, this.session, (key) => changed.has(key));
  }

  protected override update(changed: PropertyValues<this>): void {
    // Not before: a call that this very update opened needs it too.
    equipCall(this, (key) => changed.has(key));
    // What was unfolded for one call is not for the next.
    if (changed.has('session')) this.openSections = new Set();
    this.#reporter.tellLoading(this.#calls.loading);
    this.#announceChange();
    super.update(changed);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await Promise.all([this.#call.asked, this.#words.asked, this.#issueWords.asked]);
    await super.getUpdateComplete();
    await this.#panels.asked;
    const isDone = await super.getUpdateComplete();
    // Of all elements, those of Lit have something to wait for.
    const parts = this.renderRoot.querySelectorAll<LitElement>('*');
    await Promise.all(Array.from(parts, (part) => part.updateComplete));
    return isDone;
  }

  /** Opens the next call of the same scenario and shows it; undefined while there is no scenario. */
  startCall(): Session | undefined {
    this.#focus.note();
    return this.#calls.open();
  }

  /** Puts the focus where the operator works now: the question, or what became of the ticket. */
  focusQuestion(): void {
    this.#focus.takeNow();
  }

  #handleView(view: View): void {
    this.#focus.note();
    if (this.session) this.#reporter.tellCall(this.session, view);
    // Not at once: this is called in the middle of a change, and a report is one more.
    if (view.currentId !== this.#voice.told?.currentId) queueMicrotask(() => this.#keys.report(this.session));
  }

  #handleNewCall(event: NewCallRequestedEvent): void {
    // Once every listener heard it: the page's come after this one.
    queueMicrotask(() => event.defaultPrevented || this.#picker.takeNext());
  }

  override render(): unknown {
    const { view } = this.#call;
    const locale = view?.locale ?? pageLocale(this.locale);
    return html`
      ${this.#voice.render()}
      <div
        class="frame"
        tabindex="-1"
        role="region"
        lang=${languageOf(locale)}
        dir=${directionOf(locale)}
        aria-label=${messagesFor(locale).frame.agent.label}
      >
        ${this.#picker.render(locale)}
        ${agentWaiting({ calls: this.#calls, panels: this.#panels, picker: this.#picker, view, locale })}
        ${this.session && view ? this.#renderCall(this.session, view) : nothing}
      </div>
    `;
  }

  #renderCall(session: Session, view: View): TemplateResult {
    return agentCall({
      view,
      session,
      clock: this.clock,
      wrapUpSeconds: this.wrapUpSeconds,
      messages: messagesFor(view.locale),
      openSections: this.openSections,
      articles: this.#articles,
      arePanelsMissing: this.#panels.areMissing,
      ruleMarkOf: this.#panels.ruleMark,
      showsProblems: view.problems.length > 0 && problemsKey(view) !== this.dismissed,
      onToggle: (section) => (this.openSections = toggled(this.openSections, section)),
      palette: this.#palette,
      density: this.#density,
      onDensity: this.#acts.switchDensity,
      onPalette: this.#acts.openPalette,
      onFirstGap: this.#acts.goToFirstGap,
      onAcknowledge: this.#acts.acknowledge,
      onSend: this.#acts.send,
    });
  }

  #openArticles(): void {
    this.openSections = new Set([...this.openSections, 'articles']);
    void this.#articles.takeFocus();
  }

  #announceChange(): void {
    const { view } = this.#call;
    if (!view) return;
    if (!this.#voice.told && this.autofocus) this.#focus.take();
    this.#voice.tell(view, placeOfEar(this.#palette, this.#density));
  }
}
