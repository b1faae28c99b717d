import type { SearchState } from '../follow/found-knowledge.js';
import type { KnowledgeIssue } from '../issues.js';
import { issueOf } from '../issues.js';
import type { Timer } from '../timer.js';
import { systemTimer } from '../timer.js';
import type { Incident, IncidentSource } from './incident.js';
import { mostIncidents } from './incident.js';
import type { CallSoFar, MatchedIncident } from './matched-incident.js';
import { matchedIncidents } from './matched-incident.js';
import { soundIncident } from './sound-incident.js';

/** Where open incidents are asked for, and how. */
export interface IncidentOptions {
  /** All are asked at once; a slow or dead one delays none of the others. */
  readonly sources: readonly IncidentSource[];
  /** Defaults to the machine's. */
  readonly timer?: Timer | undefined;
  /** How long an answer is waited for, in milliseconds. Defaults to `defaultIncidentTimeoutMs`. */
  readonly timeoutMs?: number | undefined;
  /** How old an answer may be when the call goes on, in milliseconds; then it is asked for again. Defaults to `defaultRefreshMs`. */
  readonly refreshMs?: number | undefined;
}

/** What is open, as far as it fits a call. */
export interface FoundIncidents {
  readonly state: SearchState;
  /** The closest first. */
  readonly list: readonly MatchedIncident[];
  /** What went wrong, by source; never a reason to stop the call. */
  readonly issues: readonly KnowledgeIssue[];
}

/** Open incidents, kept in sight for one call. */
export interface IncidentWatch {
  /** The call as it stands. */
  follow(call: CallSoFar): void;
  /** Resolves when no source is being asked. */
  settled(): Promise<void>;
  /** Ends what is under way; nothing is told any more. */
  stop(): void;
}

/** Monitoring answers within a second, or is in trouble itself. */
export const defaultIncidentTimeoutMs = 5_000;
/** A major incident fills the lines within minutes. */
export const defaultRefreshMs = 60_000;

/** Asks what is open when a call begins, and again as it goes on; tells what fits each time that changes. */
export function watchIncidents(options: IncidentOptions, onFound: (found: FoundIncidents) => void): IncidentWatch {
  return new Watch(options, onFound);
}

/** What a source told last. */
interface Told {
  readonly incidents: readonly Incident[];
  readonly issues: readonly KnowledgeIssue[];
}

class Watch implements IncidentWatch {
  readonly #options: IncidentOptions;
  readonly #timer: Timer;
  readonly #tell: (found: FoundIncidents) => void;
  readonly #told = new Map<IncidentSource, Told>();
  readonly #stopping = new AbortController();
  #call: CallSoFar | undefined;
  #askedAtMs = Number.NEGATIVE_INFINITY;
  #settled: Promise<unknown> = Promise.resolve();
  #waitingFor = 0;
  #last = '';

  constructor(options: IncidentOptions, tell: (found: FoundIncidents) => void) {
    this.#options = options;
    this.#timer = options.timer ?? systemTimer;
    this.#tell = tell;
  }

  follow(call: CallSoFar): void {
    this.#call = call;
    const { refreshMs = defaultRefreshMs } = this.#options;
    const isOld = this.#timer.now() - this.#askedAtMs >= refreshMs;
    if (isOld && this.#waitingFor === 0) this.#ask(call.client);
    this.#tellChange();
  }

  async settled(): Promise<void> {
    await this.#settled;
  }

  stop(): void {
    this.#stopping.abort();
  }

  #ask(client: string): void {
    this.#askedAtMs = this.#timer.now();
    this.#waitingFor = this.#options.sources.length;
    this.#settled = Promise.all(this.#options.sources.map((source) => this.#askOne(source, client)));
  }

  async #askOne(source: IncidentSource, client: string): Promise<void> {
    const told = await this.#inTime(source, client);
    this.#waitingFor -= 1;
    // A source that fails now told something before: that is still the best there is to know.
    const before = this.#told.get(source)?.incidents ?? [];
    this.#told.set(
      source,
      told.issues.length > 0 && told.incidents.length === 0 ? { ...told, incidents: before } : told,
    );
    this.#tellChange();
  }

  async #inTime(source: IncidentSource, client: string): Promise<Told> {
    const { timeoutMs = defaultIncidentTimeoutMs } = this.#options;
    const asking = new AbortController();
    const stop = () => asking.abort();
    this.#stopping.signal.addEventListener('abort', stop, { once: true });
    const over = new AbortController();
    const late = this.#timer
      .wait(timeoutMs, over.signal)
      .then(() => failure(source, issueOf('timed-out', { timeoutMs })));
    try {
      return await Promise.race([answerOf(source, client, asking.signal), late, aborted(asking.signal)]);
    } finally {
      over.abort();
      asking.abort();
      this.#stopping.signal.removeEventListener('abort', stop);
    }
  }

  #tellChange(): void {
    if (!this.#call || this.#stopping.signal.aborted) return;
    const all = [...this.#told].flatMap(([{ id }, { incidents }]) =>
      incidents.map((incident) => ({ incident, source: id })),
    );
    const issues = [...this.#told.values()].flatMap((told) => told.issues);
    const found = { state: this.#state(issues), list: matchedIncidents(all, this.#call), issues };
    const key = JSON.stringify(found);
    if (key === this.#last) return;
    this.#last = key;
    this.#tell(found);
  }

  #state(issues: readonly KnowledgeIssue[]): SearchState {
    if (this.#waitingFor > 0) return 'searching';
    const failed = new Set(issues.map(({ source }) => source));
    if (failed.size === 0 || failed.size < this.#options.sources.length) return 'idle';
    return issues.every(({ code }) => code === 'unreachable') ? 'offline' : 'failed';
  }
}

/** A host's own source knows no types: what it gives is read, and what it throws is told. */
async function answerOf(source: IncidentSource, client: string, signal: AbortSignal): Promise<Told> {
  try {
    const { incidents, issues } = await source.open({ client, signal });
    const sound = incidents.slice(0, mostIncidents).flatMap((incident) => soundIncident(incident) ?? []);
    return { incidents: sound, issues: issues.map((issue) => ({ ...issue, source: source.id })) };
  } catch (error) {
    return failure(source, issueOf('source-failed', { reason: String(error) }));
  }
}

function failure({ id }: IncidentSource, issue: KnowledgeIssue): Told {
  return { incidents: [], issues: [{ ...issue, source: id }] };
}

/** Nobody waits for it any more: what it resolves to is not told. */
function aborted(signal: AbortSignal): Promise<Told> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ incidents: [], issues: [] }), { once: true });
  });
}
