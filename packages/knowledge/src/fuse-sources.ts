import { askSource } from './fuse/ask-source.js';
import type { AskedSource } from './fuse/ask-source.js';
import type { CircuitOptions } from './fuse/circuit.js';
import { Circuit } from './fuse/circuit.js';
import { firstArticle } from './fuse/first-article.js';
import type { Usefulness } from './fuse/leanings.js';
import { leaningScore } from './fuse/leanings.js';
import type { FusedHit, Pin } from './fuse/pins.js';
import { pinnedHits } from './fuse/pinned-hits.js';
import { withPinsFirst } from './fuse/pins.js';
import type { RankedHits } from './fuse/rank-fusion.js';
import { fusedHits } from './fuse/rank-fusion.js';
import type { KnowledgeIssue } from './issues.js';
import type { KnowledgeQuery } from './query.js';
import { isEmptyQuery } from './query.js';
import { defaultLimit } from './source.js';
import type { KnowledgeSource, SearchOptions, SearchResult } from './source.js';
import type { Timer } from './timer.js';
import { systemTimer } from './timer.js';

/** A source among several. */
export interface FusedEntry {
  readonly source: KnowledgeSource;
  /** How much its word counts. Defaults to 1. */
  readonly weight?: number | undefined;
  /** How long it is waited for, in milliseconds. Defaults to `defaultTimeoutMs`. */
  readonly timeoutMs?: number | undefined;
}

/** How sources are fused. */
export interface FuseOptions {
  /** Names the fused source. Defaults to `fused`. */
  readonly id?: string;
  /** When a failing source is left alone. */
  readonly circuit?: CircuitOptions;
  /** How articles served at the desk so far, by id. Defaults to nothing known. */
  readonly usefulnessOf?: (id: string) => Usefulness | undefined;
  /** Defaults to the machine's. */
  readonly timer?: Timer | undefined;
}

/** What several sources say together. */
export interface FusedResult extends SearchResult {
  readonly hits: readonly FusedHit[];
  /** Ids of the sources that have not answered yet; empty once the search is over. */
  readonly waitingFor: readonly string[];
}

/** How several sources are searched. */
export interface FusedSearchOptions extends SearchOptions {
  /** Articles that the scenario wants first; fetched from the sources when they are not found. Defaults to none. */
  readonly pins?: readonly Pin[] | undefined;
  /** Called with what is there each time a source has answered, the last time with everything. */
  readonly onPartial?: ((result: FusedResult) => void) | undefined;
}

/** Several sources as one. */
export interface FusedSource extends KnowledgeSource {
  search(query: KnowledgeQuery, options?: FusedSearchOptions): Promise<FusedResult>;
}

/** As long as an operator looks at a list that is still filling. */
export const defaultTimeoutMs = 2_500;

/**
 * Asks several sources at once. A slow or dead one never delays the others: what is there goes to `onPartial`, and the
 * search ends when each has answered or had its time.
 */
export function fuseSources(entries: readonly FusedEntry[], options: FuseOptions = {}): FusedSource {
  const { id = 'fused', usefulnessOf, timer = systemTimer } = options;
  const asked = entries.map(({ source, weight = 1, timeoutMs = defaultTimeoutMs }) => ({
    source,
    weight,
    timeoutMs,
    timer,
    circuit: new Circuit(options.circuit),
  }));
  const leaning = { usefulnessOf, timer };
  return {
    id,
    search: (query, searchOptions = {}) => searchAll(asked, query, { ...searchOptions, ...leaning }),
    get: async (articleId, { signal } = {}) => (await firstArticle(asked, articleId, signal))?.article,
  };
}

type Weighted = AskedSource & { readonly weight: number };

interface FullOptions extends FusedSearchOptions {
  readonly usefulnessOf: FuseOptions['usefulnessOf'] | undefined;
  readonly timer: Timer;
}

async function searchAll(
  asked: readonly Weighted[],
  query: KnowledgeQuery,
  options: FullOptions,
): Promise<FusedResult> {
  const { signal, limit = defaultLimit, pins = [], onPartial } = options;
  signal?.throwIfAborted();
  if (limit <= 0 || (isEmptyQuery(query) && pins.length === 0)) return { hits: [], issues: [], waitingFor: [] };
  const answers = new Map<Weighted, SearchResult>();
  let pinned: readonly FusedHit[] = [];
  const report = () => {
    if (!signal?.aborted) onPartial?.(resultOf({ asked, answers, pinned }, options));
  };
  const searches = asked.map(async (one) => {
    answers.set(one, await askSource(one, query, options));
    report();
  });
  const fetchPins = async () => {
    pinned = await pinnedHits(asked, pins, signal);
    if (pinned.length > 0) report();
  };
  await Promise.all([...searches, fetchPins()]);
  signal?.throwIfAborted();
  return resultOf({ asked, answers, pinned }, options);
}

interface Progress {
  readonly asked: readonly Weighted[];
  readonly answers: ReadonlyMap<Weighted, SearchResult>;
  readonly pinned: readonly FusedHit[];
}

function resultOf({ asked, answers, pinned }: Progress, options: FullOptions): FusedResult {
  const { locale, limit = defaultLimit, usefulnessOf, timer } = options;
  const leanings = { locale, usefulnessOf, now: timer.now() };
  // In the order of the entries, not of the answers: the same answers give the same list.
  const lists: RankedHits[] = asked.flatMap((one) => {
    const hits = answers.get(one)?.hits;
    return hits ? [{ source: one.source.id, weight: one.weight, hits }] : [];
  });
  const leaned = fusedHits(lists).map((hit) => ({ ...hit, score: leaningScore(hit, leanings) }));
  const hits = withPinsFirst(
    leaned.toSorted((a, b) => b.score - a.score),
    pinned,
  ).slice(0, limit);
  const issues: KnowledgeIssue[] = asked.flatMap((one) => answers.get(one)?.issues ?? []);
  // One of several sources need not hold what another does.
  const isHeld = asked.some((one) => !answers.get(one)?.issues.some(isOfCollection));
  const told = isHeld ? issues.filter((issue) => !isOfCollection(issue)) : issues;
  const waitingFor = asked.filter((one) => !answers.has(one)).map(({ source }) => source.id);
  return { hits, issues: told, waitingFor };
}

const isOfCollection = ({ code }: KnowledgeIssue): boolean => code === 'unknown-collection';
