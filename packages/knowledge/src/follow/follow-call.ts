import type { Article } from '../article.js';
import type { FuseOptions, FusedResult } from '../fuse-sources.js';
import { fuseSources } from '../fuse-sources.js';
import { issueOf } from '../issues.js';
import { isEmptyQuery } from '../query.js';
import type { KnowledgeSource } from '../source.js';
import type { Timer } from '../timer.js';
import { systemTimer } from '../timer.js';
import type { FoundKnowledge } from './found-knowledge.js';
import { nothingSought, stateOf } from './found-knowledge.js';
import type { Reranker } from './reranker.js';
import { reranked } from './reranker.js';
import type { WantedKnowledge, WantedSearch } from './wanted.js';
import { searchFor } from './wanted.js';

/** How a call is followed. */
export interface FollowOptions extends Pick<FuseOptions, 'circuit' | 'usefulnessOf'> {
  /** Defaults to the machine's. */
  readonly timer?: Timer | undefined;
  /** How long answers that come together are gathered, in milliseconds. Defaults to `defaultDelayMs`. */
  readonly delayMs?: number | undefined;
  /** The most articles offered. Defaults to eight. */
  readonly limit?: number | undefined;
  /** The host's own order. Defaults to none. */
  readonly rerank?: Reranker | undefined;
}

/** A call whose articles are looked for. */
export interface Following {
  /** What is wanted now. The same as before changes nothing; anything else takes the place of the search under way. */
  want(wanted: WantedKnowledge): void;
  /** The whole article, as `KnowledgeSource.get`. */
  get(id: string, options?: { readonly signal?: AbortSignal | undefined }): Promise<Article | undefined>;
  /** Resolves when no search is under way. */
  settled(): Promise<void>;
  /** Ends the search under way; nothing is told any more. */
  stop(): void;
}

/** Below what an operator notices, above what a form that fills several answers takes. */
export const defaultDelayMs = 15;

/** Looks for articles as a call goes on, and tells what is found each time there is more. The last search wins. */
export function followCall(
  sources: readonly KnowledgeSource[],
  onFound: (found: FoundKnowledge) => void,
  options: FollowOptions = {},
): Following {
  return new CallFollower(sources, onFound, options);
}

class CallFollower implements Following {
  readonly #sources;
  readonly #fused;
  readonly #tell: (found: FoundKnowledge) => void;
  readonly #options: FollowOptions;
  #wanted = '';
  #found = nothingSought;
  #running = new AbortController();
  #settled = Promise.resolve();

  constructor(sources: readonly KnowledgeSource[], tell: (found: FoundKnowledge) => void, options: FollowOptions) {
    this.#sources = sources;
    this.#fused = fuseSources(
      sources.map((source) => ({ source })),
      options,
    );
    this.#tell = tell;
    this.#options = options;
  }

  want(wanted: WantedKnowledge): void {
    const search = searchFor(wanted);
    const key = JSON.stringify([search, wanted.words]);
    if (key === this.#wanted) return;
    this.#wanted = key;
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    this.#settled = this.#search(search, { signal, words: wanted.words });
  }

  get(id: string, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<Article | undefined> {
    return this.#fused.get(id, options);
  }

  settled(): Promise<void> {
    return this.#settled;
  }

  stop(): void {
    this.#running.abort();
  }

  async #search({ query, pins, ...where }: WantedSearch, { signal, words }: Run): Promise<void> {
    const told = words === undefined ? {} : { words };
    if (isEmptyQuery(query) && pins.length === 0) return this.#follow({ ...nothingSought, ...told }, signal);
    const kept = this.#found.words === words ? this.#found.hits : [];
    this.#follow({ ...told, state: 'searching', hits: kept, issues: [] }, signal);
    const { timer = systemTimer, delayMs = defaultDelayMs, limit, rerank } = this.#options;
    await Promise.race([timer.wait(delayMs, signal), aborted(signal)]);
    if (signal.aborted) return;
    const tellPart = (part: FusedResult) => this.#follow({ ...told, ...this.#foundIn(part, 'searching') }, signal);
    const search = this.#fused.search(query, { ...where, pins, limit, signal, onPartial: tellPart });
    const found = await search.then((result) => this.#foundIn(result), searchFailed);
    const hits = rerank ? await reranked(rerank, query, { hits: found.hits, signal }) : found.hits;
    this.#follow({ ...told, ...found, hits }, signal);
  }

  #foundIn(result: FusedResult, state = stateOf(result, this.#sources.length)): FoundKnowledge {
    return { state, hits: result.hits, issues: result.issues };
  }

  #follow(found: FoundKnowledge, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#found = found;
    this.#tell(found);
  }
}

/** A search as a whole that failed: said like a source that failed, so that there is something to note. */
const searchFailed = (error: unknown): FoundKnowledge => ({
  state: 'failed',
  hits: [],
  issues: [issueOf('source-failed', { reason: String(error) })],
});

interface Run {
  readonly signal: AbortSignal;
  readonly words: string | undefined;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
