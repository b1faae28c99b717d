import { systemClock, type Session, type SessionOptions } from '@filrouge/engine';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FetchScenario } from '../agent/scenario-loader.js';
import { Announcer } from '../controllers/announcer.js';
import { WordsController } from '../controllers/words-controller.js';
import { isInterview } from '../controllers/phases.js';
import { languageOf } from '../messages/index.js';
import { callTabs } from './call-tabs.js';
import { CallSwitch } from './call-switch.js';
import { CatalogController } from './catalog-controller.js';
import type { CatalogEntry } from './catalog-entry.js';
import { changePanel } from './change-panel.js';
import { differenceOf } from './call-difference.js';
import { foreignNote } from './foreign-note.js';
import { ForeignWatch } from './foreign-watch.js';
import { OfferList } from './offer-list.js';
import type { Asking, Purpose } from './opening.js';
import { pickerProblems } from './picker-problems.js';
import { pickerWords, type PickerWords } from './picker-words.js';
import { CallChosenEvent, type CallChoice } from './picker.events.js';
import { pickerStyles } from './picker.styles.js';

/**
 * Which client, which scenario, which call: finds a scenario in a catalog, keeps several calls as tabs, and puts a call
 * on another client once the operator said so.
 *
 * @fires filrouge-call-chosen - This call is to be shown; the one before is parked.
 * @csspart calls - The row of calls.
 * @csspart call - One call of it.
 * @csspart field - The field to find a client by.
 * @csspart row - One scenario to pick.
 * @csspart warning - The caller seems to be another client's.
 */
export class FilrougePicker extends LitElement {
  static override readonly styles = pickerStyles;

  /** Address of a catalog's JSON, or the JSON as text; as a property also as an object. */
  @property() catalog: unknown;

  /** The call shown. */
  @property({ attribute: false }) session: Session | undefined;

  /** What calls are opened with; read when one is. */
  @property({ attribute: false, hasChanged: () => false }) options: SessionOptions = {};

  /** Fetches scenarios in place of `fetch`: for addresses that want a token, or that the page answers itself. */
  @property({ attribute: false }) fetchScenario: FetchScenario | undefined;

  /** Operator's language, BCP 47. */
  @property() locale = 'en';

  /** What the list is open for; without a call it is open for one. */
  @state() private panel: Purpose | undefined;

  readonly #catalog = new CatalogController(this);
  readonly #switch = new CallSwitch(this, (session, choice) => this.#handleChosen(session, choice));
  readonly #words = new WordsController(this, () => [this.locale]);
  readonly #announcer = new Announcer(this);
  readonly #offers = new OfferList(this);
  readonly #watch = new ForeignWatch();

  /** The calls open here, in the order they were opened. A page that keeps calls over a reload sets those of the last visit. */
  @property({ attribute: false })
  get calls(): readonly Session[] {
    return this.#switch.calls.list;
  }

  set calls(calls: readonly Session[]) {
    this.#switch.calls.become(calls);
  }

  /** Opens the list for another call and takes the focus to it. */
  async show(): Promise<void> {
    await this.#openPanel('another');
  }

  /** Closes the list, as Escape does; nothing while there is no call to go back to. */
  close(): void {
    if (this.#isOpen && this.session) this.#close();
  }

  /** Puts the focus where something is picked or answered; else on the call shown. */
  override focus(options?: FocusOptions): void {
    const place = this.renderRoot.querySelector<HTMLElement>('[data-focus]');
    (place ?? this.renderRoot.querySelector<HTMLElement>('[aria-current]'))?.focus(options);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#words.asked;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session') && this.session) this.#switch.calls.show(this.session);
    this.#tellForeign();
  }

  override render(): unknown {
    const words = pickerWords(this.locale);
    return html`<div class="picker" lang=${languageOf(this.locale)} @keydown=${this.#handleKeydown}>
        ${callTabs({
          calls: this.calls,
          shown: this.session,
          clock: this.options.clock ?? systemClock,
          words,
          panel: this.panel,
          canChange: this.#canChange,
          onShow: (call) => this.#switch.resume(call),
          onPanel: (panel) => this.#togglePanel(panel),
        })}
        ${this.#renderForeign(words)} ${this.#renderMain(words)}
      </div>
      ${this.#announcer.render()}`;
  }

  #renderForeign(words: PickerWords): TemplateResult | typeof nothing {
    const other = this.#foreign;
    const { session } = this;
    if (!other || !session || this.panel || this.#switch.opening) return nothing;
    const { client } = other;
    return foreignNote({
      other,
      own: session.view.client.name,
      words,
      onChange: () => client.scenarios[0] && void this.#pick({ client, scenario: client.scenarios[0] }, 'change'),
      onDismiss: () => {
        this.#watch.dismiss(session.view, other);
        this.requestUpdate();
      },
    });
  }

  #renderMain(words: PickerWords): TemplateResult | typeof nothing {
    const { opening } = this.#switch;
    if (opening?.state === 'asking') return this.#renderAsking(opening, words);
    return this.#isPanelOpen || opening ? this.#renderPanel(words) : nothing;
  }

  #renderPanel(words: PickerWords): TemplateResult {
    const { catalog, issues, isLoading } = this.#catalog.state;
    const { opening } = this.#switch;
    const own = this.panel === 'change' ? this.session?.view.client.name : undefined;
    return html`<section class="panel" aria-labelledby="which">
      <h2 id="which">${own === undefined ? words.heading : words.changeHeading(own)}</h2>
      ${catalog && catalog.clients.length > 0 ? this.#offers.render(catalog, this.#listScene(words)) : nothing}
      ${isLoading ? waiting(words.loading) : nothing}
      ${opening?.state === 'loading' ? waiting(words.opening(opening.entry.client.name)) : nothing}
      ${pickerProblems({
        opening,
        issues,
        isCatalogMissing: !catalog || catalog.clients.length === 0,
        locale: this.locale,
        words,
        onRetryOpening: ({ entry, purpose }) => void this.#pick(entry, purpose),
        onRetryCatalog: () => this.#catalog.retry(),
      })}
    </section>`;
  }

  #listScene(words: PickerWords) {
    const purpose = this.panel ?? 'another';
    return { words, locale: this.locale, onPick: (entry: CatalogEntry) => void this.#pick(entry, purpose) };
  }

  #renderAsking(asking: Asking, words: PickerWords): TemplateResult {
    return changePanel({
      client: asking.entry.client,
      difference: differenceOf(asking.call, asking.moved),
      words,
      onChange: () => this.#switch.move(asking),
      onAnother: () => this.#switch.open(asking.scenario),
      onCancel: () => this.#close(),
    });
  }

  get #canChange(): boolean {
    return this.session !== undefined && isInterview(this.session.view.phase);
  }

  get #isOpen(): boolean {
    return this.panel !== undefined || this.#switch.opening !== undefined;
  }

  get #isPanelOpen(): boolean {
    return this.panel !== undefined || !this.session;
  }

  get #foreign() {
    return this.#watch.look(this.session?.view, this.#catalog.state.catalog);
  }

  async #pick(entry: CatalogEntry, purpose: Purpose): Promise<void> {
    await this.#switch.pick({ entry, purpose, url: new URL(entry.scenario.url, this.#catalog.state.baseUrl).href });
    if (this.#switch.opening?.state !== 'asking') return;
    await this.updateComplete;
    this.focus();
  }

  async #openPanel(panel: Purpose): Promise<void> {
    this.#switch.cancel();
    this.panel = panel;
    await this.updateComplete;
    this.focus();
  }

  #togglePanel(panel: Purpose): void {
    if (this.panel === panel) this.#close();
    else void this.#openPanel(panel);
  }

  #close(): void {
    this.#switch.cancel();
    this.panel = undefined;
    this.#offers.clear();
    // The agent around takes the focus back to the question.
    if (this.session) this.dispatchEvent(new CallChosenEvent(this.session, 'resumed'));
  }

  #handleChosen(session: Session, choice: CallChoice): void {
    this.panel = undefined;
    this.#offers.clear();
    this.session = session;
    const words = pickerWords(this.locale);
    const { client, progress } = session.view;
    this.#announcer.announce([words[choice](client.name, progress.settled)]);
    this.dispatchEvent(new CallChosenEvent(session, choice));
  }

  #tellForeign(): void {
    const other = this.#foreign;
    const view = this.session?.view;
    if (!other || !view || !this.#watch.isNew(view, other)) return;
    this.#announcer.announce([pickerWords(this.locale).foreign(other.sign, other.client.name, view.client.name)]);
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !this.#isOpen || !this.session) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };
}

const waiting = (text: string) => html`<p class="note" role="status" aria-busy="true">${text}</p>`;
