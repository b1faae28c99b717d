import type { Entry, Issue } from '@filrouge/scenario';
import { readEntry } from '@filrouge/scenario';
import type { LookupOptions, Lookups, LookupSource, LookupView } from '../lookup.js';
import type { Timer } from '../timer.js';

/** Between two keys of a practised typist lie about 100 ms: the source is asked once the words stand. */
const settleMs = 150;
/** A caller waits on the line: after this the operator is told, and types on. */
const patienceMs = 8000;
/** What is read at a glance while searching. */
const limit = 20;

/** A search of one question. */
export interface Asked {
  readonly id: string;
  /** Name of the source. */
  readonly source: string;
  readonly query: string;
  readonly ground: Pick<LookupOptions, 'locale' | 'answers'>;
}

/** What the desk needs of its session: the host's data, the time, and where it tells how a search stands. */
export interface LookupGround {
  readonly lookups: Lookups;
  readonly timer: Timer;
  readonly tell: (id: string, view: LookupView) => void;
}

/**
 * Searches the host's data for one call: one search a question at a time. The last one wins; what it replaced is aborted
 * and never told, however late it answers.
 */
export const lookupDesk = (ground: LookupGround): LookupDesk => new Desk(ground);

/** What searches the host's data. */
export type LookupDesk = Desk;

class Desk {
  readonly #lookups: Lookups;
  readonly #timer: Timer;
  readonly #tell: (id: string, view: LookupView) => void;
  readonly #running = new Map<string, AbortController>();
  readonly #shown = new Map<string, LookupView>();

  constructor({ lookups, timer, tell }: LookupGround) {
    this.#lookups = lookups;
    this.#timer = timer;
    this.#tell = tell;
  }

  /** Searches for it, unless that is being done or was found already. */
  ask(asked: Asked): void {
    const { id, query } = asked;
    const shown = this.#shown.get(id);
    if (shown?.query === query && shown.state !== 'failed') return;
    this.#running.get(id)?.abort();
    const search = new AbortController();
    this.#running.set(id, search);
    this.#show(id, { query, state: 'searching', entries: shown?.entries ?? [], hasMore: shown?.hasMore ?? false });
    void this.#search(asked, search.signal, shown === undefined ? 0 : settleMs);
  }

  /** Aborts what is under way. */
  stop(): void {
    for (const search of this.#running.values()) search.abort();
    this.#running.clear();
  }

  async #search(asked: Asked, signal: AbortSignal, delayMs: number): Promise<void> {
    const { id, query } = asked;
    if (delayMs > 0) await this.#timer.wait(delayMs, signal);
    const found = await this.#found(asked, signal);
    if (signal.aborted) return;
    this.#running.delete(id);
    this.#show(id, { query, hasMore: false, entries: [], ...found });
  }

  async #found(asked: Asked, signal: AbortSignal): Promise<Pick<LookupView, 'state'> & Partial<LookupView>> {
    const { source: name } = asked;
    const source = Object.hasOwn(this.#lookups, name) ? this.#lookups[name] : undefined;
    if (!source) return failed({ code: 'lookup-source-missing', path: '', params: { source: name } });
    const waiting = new AbortController();
    signal.addEventListener('abort', () => waiting.abort(), { once: true });
    const late = this.#timer.wait(patienceMs, waiting.signal);
    try {
      const results = await Promise.race([entriesOf(source, asked, waiting.signal), late]);
      return results ?? failed({ code: 'lookup-timed-out', path: '', params: { source: name } });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failed({ code: 'lookup-failed', path: '', params: { source: name, ...(reason ? { reason } : {}) } });
    } finally {
      waiting.abort();
    }
  }

  #show(id: string, view: LookupView): void {
    this.#shown.set(id, view);
    this.#tell(id, view);
  }
}

const failed = (issue: Issue): Pick<LookupView, 'state' | 'issue'> => ({ state: 'failed', issue });

async function entriesOf(
  source: LookupSource,
  { query, ground }: Asked,
  signal: AbortSignal,
): Promise<Pick<LookupView, 'state' | 'entries' | 'hasMore'>> {
  const results: unknown = await source.search(query, { ...ground, limit: limit + 1, signal });
  if (!Array.isArray(results)) throw new TypeError('search() must give a list');
  const entries = results.flatMap((result: unknown): readonly Entry[] => {
    const reading = readEntry(result);
    // The host's own rows are the host's word: none of them was typed.
    return reading.kind === 'value' ? [reading.value] : [];
  });
  return { state: 'found', entries: entries.slice(0, limit), hasMore: entries.length > limit };
}
