import type { Ticket } from '@filrouge/ticket';
import type { Article, FoundIncidents, FoundKnowledge } from '@filrouge/knowledge';
import type { FileReference, Issue, Scenario } from '@filrouge/scenario';
import { createActor } from 'xstate';
import { systemClock } from './clock.js';
import type { Lookups, LookupView } from './lookup.js';
import { systemTimer, type Timer } from './timer.js';
import type { Evaluation } from './evaluate/evaluation.js';
import { callSoFarOf } from './call-so-far.js';
import type {
  Assistance,
  Deliver,
  Incidents,
  Knowledge,
  SendResult,
  Session,
  SessionOptions,
  SessionSnapshot,
} from './session.js';
import type { SessionEvent } from './session-events.js';
import { acceptEvent } from './session/accept-event.js';
import { deliverActor } from './session/deliver-actor.js';
import { Followers } from './session/followers.js';
import { lookupDesk, type LookupDesk } from './session/lookup-desk.js';
import { givenAnswers, sourceOf } from './session/lookup-ground.js';
import { IncidentFinder } from './session/incident-finder.js';
import { KnowledgeFinder } from './session/knowledge-finder.js';
import type { MachineEvent } from './session/machine-events.js';
import { ticketOf } from './ticket-of.js';
import { previewOf, type AnswerPreview } from './session/preview.js';
import { sessionMachine } from './session/session.machine.js';
import type { SessionState } from './session/session-state.js';
import { snapshotOf } from './session/snapshot.js';
import { startSession } from './session/start-session.js';
import { standingAt } from './standing.js';
import type { Phase, Standing, View } from './view.js';
import { wantedKnowledgeOf } from './wanted-knowledge.js';
import { uploadDesk, type UploadDesk } from './session/upload-desk.js';
import { fileRefusalOf, withFile } from './session/upload-ground.js';
import { asksFiles } from './session/asks-files.js';
import type { PickedFile, Upload } from './upload.js';
import { ViewBuilder } from './view/view-builder.js';

/** Opens a call on a scenario. */
export function createSession(scenario: Scenario, options: SessionOptions = {}): Session {
  return new RunningSession(startSession(scenario, options), 'interviewing', options);
}

/** A call under way: the statechart, and the view of it. */
export class RunningSession implements Session {
  readonly id: string;
  readonly scenario: Scenario;
  readonly #actor;
  readonly #views: ViewBuilder;
  readonly #now: () => number;
  readonly #followers = new Followers();
  #state: SessionState;
  #view: View | undefined;
  #deliver: Deliver | undefined;
  #finder: KnowledgeFinder | undefined;
  #incidents: IncidentFinder | undefined;
  readonly #timer: Timer;
  #lookups: Lookups;
  #upload: Upload | undefined;
  /** Made when a question first needs it: most calls ask neither files nor the host's data. */
  #desk: LookupDesk | undefined;
  #uploads: UploadDesk | undefined;
  #assistance: Assistance;

  constructor(state: SessionState, phase: Phase, options: SessionOptions) {
    const { clock = systemClock, timer = systemTimer, deliver, knowledge, incidents, lookups = {} } = options;
    this.#timer = timer;
    this.#lookups = lookups;
    this.#upload = options.upload;
    this.#assistance = options.assistance ?? { schemes: [] };
    this.id = state.sessionId;
    this.scenario = state.scenario;
    this.#state = state;
    this.#deliver = deliver;
    this.#now = () => clock.now();
    this.#views = new ViewBuilder(state.scenario);
    const machine = sessionMachine.provide({ actors: { deliver: deliverActor(() => this.#deliver) } });
    // A snapshot makes xstate walk the whole call: only one that does not start at the beginning needs it.
    const snapshot =
      phase === 'interviewing' ? {} : { snapshot: machine.resolveState({ value: phase, context: state }) };
    this.#actor = createActor(machine, { ...snapshot, input: state });
    this.#actor.subscribe((snapshot) => this.#follow(snapshot.context));
    this.#actor.start();
    if (knowledge) this.searchWith(knowledge);
    if (incidents) this.watchIncidents(incidents);
  }

  get view(): View {
    return (this.#view ??= this.#views.viewOf(this.#state, this.#actor.getSnapshot().value));
  }

  get assistance(): Assistance {
    return this.#assistance;
  }

  /** What every cell came to: for tests of the engine; a user interface reads `view`. */
  get evaluation(): Evaluation {
    return this.#state.evaluation;
  }

  standingOf(id: string): Standing | undefined {
    const cell = this.scenario.cells[this.scenario.named.get(id) ?? -1];
    return cell?.kind === 'question' ? standingAt(this.#state.evaluation, cell.index) : undefined;
  }

  send(event: SessionEvent): SendResult {
    this.#followers.tellBeforehand(event);
    const accepted = acceptEvent(event, this.#state, this.#now());
    if (accepted === undefined) return { ok: true };
    if (isIssues(accepted)) return { ok: false, issues: accepted };
    const timed = { ...accepted, atMs: this.#now() };
    const now = this.#actor.getSnapshot();
    if (now.status !== 'active' || !now.can(timed)) return { ok: false, issues: [this.#outOfPlace(accepted)] };
    this.#actor.send(timed);
    return { ok: true };
  }

  preview(id: string, value: unknown): AnswerPreview {
    return previewOf(this.#state, { id, value, nowMs: this.#now() });
  }

  ticketIn(locale: string): Ticket {
    return ticketOf(
      this.#state,
      this.scenario.locales.find((one) => one === locale),
    );
  }

  deliverWith(deliver: Deliver): void {
    this.#deliver = deliver;
  }

  searchWith(knowledge: Knowledge): void {
    this.#finder?.stop();
    this.#finder = new KnowledgeFinder(knowledge, (found) => this.#noteFound(found));
    this.#find();
  }

  watchIncidents(incidents: Incidents): void {
    this.#incidents?.stop();
    this.#incidents = new IncidentFinder(incidents, (found) => this.#noteIncidents(found));
    this.#incidents.follow(callSoFarOf(this.#state));
  }

  async incidentsSettled(): Promise<void> {
    await this.#incidents?.settled();
  }

  lookUpWith(lookups: Lookups): void {
    this.#desk?.stop();
    this.#desk = undefined;
    this.#lookups = lookups;
  }

  lookUp(id: string, query: string): void {
    const source = sourceOf(this.scenario, id);
    const ground = { locale: this.#state.locale, answers: givenAnswers(this.#state.evaluation) };
    if (source === undefined) return;
    this.#desk ??= this.#deskOf(this.#lookups);
    this.#desk.ask({ id, source, query: query.trim(), ground });
  }

  assistWith(assistance: Assistance): void {
    this.#assistance = assistance;
  }

  uploadWith(upload: Upload): void {
    this.#uploads?.stop();
    this.#uploads = undefined;
    this.#upload = upload;
  }

  attach(id: string, files: readonly PickedFile[]): void {
    if (!asksFiles(this.scenario)) return;
    this.#uploads ??= this.#uploadsTo(this.#upload);
    this.#uploads.attach(id, files);
  }

  retryUpload(key: string): void {
    this.#uploads?.retry(key);
  }

  dropUpload(key: string): void {
    this.#uploads?.drop(key);
  }

  async article(id: string, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<Article | undefined> {
    return this.#finder?.get(id, options);
  }

  async searchSettled(): Promise<void> {
    await this.#finder?.settled();
  }

  subscribe(listener: (view: View) => void, beforehand?: (event: SessionEvent) => void): () => void {
    return this.#followers.add(listener, beforehand);
  }

  snapshot(): SessionSnapshot {
    return snapshotOf(this.#state, this.#actor.getSnapshot().value);
  }

  stop(): void {
    this.#finder?.stop();
    this.#incidents?.stop();
    this.#desk?.stop();
    this.#uploads?.stop();
    this.#actor.stop();
    this.#followers.clear();
  }

  #follow(state: SessionState): void {
    const before = this.#state;
    this.#views.noteChange(before, state);
    this.#state = state;
    this.#view = undefined;
    if (this.#finder && mayWantOther(before, state)) this.#find();
    if (before.evaluation !== state.evaluation) this.#incidents?.follow(callSoFarOf(state));
    if (!this.#followers.areNone) this.#followers.tell(this.view);
  }

  #uploadsTo(upload: Upload | undefined): UploadDesk {
    return uploadDesk(upload, {
      refusalOf: (id, file) => fileRefusalOf(this.scenario, id, file),
      store: (id, file) => this.#store(id, file),
      tell: (id, uploads) => this.#actor.send({ type: 'UPLOADS_NOTED', id, uploads, atMs: this.#now() }),
    });
  }

  /** The operator stays at the question while its files come in one after the other. */
  #store(id: string, file: FileReference): Issue | undefined {
    const wasAsked = this.view.currentId === id;
    const result = this.send({ type: 'ANSWER_GIVEN', id, value: withFile(this.#state.evaluation, id, file) });
    if (wasAsked) this.send({ type: 'QUESTION_OPENED', id });
    return result.ok ? undefined : result.issues[0];
  }

  #deskOf(lookups: Lookups): LookupDesk {
    const tell = (id: string, lookup: LookupView) =>
      this.#actor.send({ type: 'LOOKUP_NOTED', id, lookup, atMs: this.#now() });
    return lookupDesk({ lookups, timer: this.#timer, tell });
  }

  #find(): void {
    this.#finder?.want(wantedKnowledgeOf(this.#state));
  }

  #noteFound(found: FoundKnowledge): void {
    this.#actor.send({ type: 'ARTICLES_FOUND', found, atMs: this.#now() });
  }

  #noteIncidents(found: FoundIncidents): void {
    this.#actor.send({ type: 'INCIDENTS_FOUND', found, atMs: this.#now() });
  }

  #outOfPlace({ type }: MachineEvent): Issue {
    const { phase, missing } = this.view;
    const isEarly = type === 'TICKET_SENT' && (phase === 'interviewing' || phase === 'reviewing');
    if (isEarly) return { code: 'not-ready', path: '', params: { count: missing.length } };
    return { code: 'event-out-of-place', path: '', params: { event: type, phase } };
  }
}

/** Whether a change of the call may change what articles are wanted for. */
const mayWantOther = (before: SessionState, after: SessionState): boolean =>
  before.evaluation !== after.evaluation || before.words !== after.words || before.locale !== after.locale;

const isIssues = (accepted: MachineEvent | readonly Issue[]): accepted is readonly Issue[] => Array.isArray(accepted);
