import type { IncidentsView, Session, View } from '@filrouge/engine';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { afterPaint } from '../controllers/after-paint.js';
import { Announcer } from '../controllers/announcer.js';
import { isInterview } from '../controllers/phases.js';
import { SessionController } from '../controllers/session-controller.js';
import { shortcutOf } from '../keyboard/shortcut-of.js';
import { incidentWordsFor, type IncidentWords } from '../messages/incidents.js';
import { incidentCard, linkedCard } from './incident-card.js';
import { incidentsStyles } from './incidents.styles.js';
import { ReadIncidents } from './read-incidents.js';

/** Open incidents that the call may be part of, and why; one key links the call to one instead of a new ticket. */
export class FilrougeIncidents extends LitElement {
  static override readonly styles = incidentsStyles;

  /** The call; nothing is shown without one, or while no incident fits. */
  @property({ attribute: false }) session?: Session | undefined;

  readonly #call = new SessionController(this, { onView: (view) => this.#announce(view) });
  readonly #announcer = new Announcer(this);
  readonly #read = new ReadIncidents();
  /** Ids of what was read out, so that an incident is told once a call. */
  #told: ReadonlySet<string> = new Set();
  #toldOf: string | undefined;
  /** Where the focus goes with the next render: a selector, after what had it went away. */
  #wantsFocus: string | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#handleKeydown(event));
  }

  /** The next question is painted first: it is what the operator waits for. */
  protected override async scheduleUpdate(): Promise<void> {
    await afterPaint();
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    if (this.#wantsFocus !== undefined) this.renderRoot.querySelector<HTMLElement>(this.#wantsFocus)?.focus();
    this.#wantsFocus = undefined;
  }

  /** Links the call to the incident that fits best, or takes that back; false when there is nothing to link. */
  toggle(): boolean {
    const incidents = this.#shown()?.incidents;
    if (incidents?.linked) this.#unlink();
    else if (incidents?.list[0]) this.#link(incidents.list[0]);
    else return false;
    return true;
  }

  override render(): unknown {
    const view = this.#shown();
    const words = incidentWordsFor(view?.locale ?? '');
    return html`
      ${this.#announcer.render()}
      <section aria-label=${words.heading}>
        ${view?.incidents ? this.#renderAll(view.incidents, view, words) : nothing}
      </section>
    `;
  }

  #renderAll(incidents: IncidentsView, view: View, words: IncidentWords): TemplateResult {
    if (incidents.linked) return html`${linkedCard(incidents.linked, words, () => this.#unlink())}`;
    return html`${repeat(
      incidents.list,
      ({ source, incident }) => `${source} ${incident.id}`,
      (match, index) =>
        incidentCard({
          match,
          hasKey: index === 0,
          view,
          words,
          isRead: this.#read.isRead(match.incident.id, view),
          onOpen: () => this.#open(match.incident.id, view),
          onLink: () => this.#link(match),
          onDismiss: () => this.#dismiss(match.incident.id),
        }),
    )}${troubleNote(incidents, words)}`;
  }

  /** Questions are asked: before and after, nothing is linked. */
  #shown(): View | undefined {
    const { view } = this.#call;
    return view && isInterview(view.phase) ? view : undefined;
  }

  #open(id: string, view: View): void {
    this.#wantsFocus = '.link';
    this.#read.open(id, view);
    this.requestUpdate();
  }

  #link({ incident, source }: IncidentsView['list'][number]): void {
    const { id, title, url, since } = incident;
    if (this.#hasFocus) this.#wantsFocus = '.undo';
    this.session?.send({ type: 'INCIDENT_LINKED', id, title, source, ...(url && { url }), ...(since && { since }) });
    this.#announcer.announce([this.#words.saidLinked(id)]);
  }

  #unlink(): void {
    if (this.#hasFocus) this.#wantsFocus = '.link';
    this.session?.send({ type: 'INCIDENT_UNLINKED' });
    this.#announcer.announce([this.#words.saidUndone]);
  }

  #dismiss(id: string): void {
    this.#wantsFocus = '.link';
    this.session?.send({ type: 'INCIDENT_DISMISSED', id });
  }

  #announce({ sessionId, incidents, locale }: View): void {
    if (sessionId !== this.#toldOf) this.#told = new Set();
    this.#toldOf = sessionId;
    const fresh = incidents?.linked
      ? []
      : (incidents?.list ?? []).filter(({ incident }) => !this.#told.has(incident.id));
    this.#told = new Set([...this.#told, ...fresh.map(({ incident }) => incident.id)]);
    this.#announcer.announce(fresh.map(({ incident }) => incidentWordsFor(locale).saidFound(incident.title)));
  }

  get #words(): IncidentWords {
    return incidentWordsFor(this.#call.view?.locale ?? '');
  }

  get #hasFocus(): boolean {
    return this.shadowRoot?.activeElement !== null;
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.defaultPrevented || shortcutOf(event)?.action !== 'linkIncident' || !this.toggle()) return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** What could not be asked, in one calm line; nothing when all is well. */
function troubleNote({ state, issues }: IncidentsView, words: IncidentWords): TemplateResult | typeof nothing {
  if (state === 'searching') return nothing;
  const sources = [...new Set(issues.flatMap(({ source }) => source ?? []))];
  if (sources.length === 0 && state === 'idle') return nothing;
  const sentence = sources.length > 0 ? words.without(sources.join(', ')) : words.unreachable;
  return html`<p class="note">${sentence}</p>`;
}
