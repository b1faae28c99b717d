import type { Article } from './article.js';
import type { KnowledgeIssueCode } from './issues.js';
import { issueOf, KnowledgeError } from './issues.js';
import { loadLocalSource } from './load-local-source.js';
import type { LocalSource } from './local-source.js';
import type { KnowledgeQuery } from './query.js';
import type { Timer } from './timer.js';
import { systemTimer } from './timer.js';
import { boundedText } from './read/bounded-text.js';
import type { KnowledgeSource, SearchOptions, SearchResult } from './source.js';

/** How an index is fetched. */
export interface IndexSourceOptions {
  /** Names the source. Defaults to the address. */
  readonly id?: string;
  /** Defaults to the machine's own. */
  readonly fetch?: (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>;
  /** What is read at most. Defaults to `mostIndexBytes`. */
  readonly mostBytes?: number;
  /** How long the whole of it is waited for, in milliseconds. Defaults to `indexTimeoutMs`. */
  readonly timeoutMs?: number;
  /** Defaults to the machine's. */
  readonly timer?: Timer;
}

/** An index of 10,000 articles is a third of it; more belongs on a search server. */
export const mostIndexBytes = 50_000_000;
/** The first call may open before it is there: it is not waited for, only looked for again. */
export const indexTimeoutMs = 60_000;

/**
 * A saved index (`filrouge index`) at an address: fetched once, with the first search, and kept; from then on it works
 * without the network. A fetch that fails costs an issue, and the next search tries again.
 */
export function createIndexSource(url: string, options: IndexSourceOptions = {}): KnowledgeSource {
  return new FetchedIndex(url, options);
}

class FetchedIndex implements KnowledgeSource {
  readonly id: string;
  readonly #url: string;
  readonly #options: IndexSourceOptions;
  #loading: Promise<LocalSource> | undefined;

  constructor(url: string, options: IndexSourceOptions) {
    this.id = options.id ?? url;
    this.#url = url;
    this.#options = options;
  }

  async search(query: KnowledgeQuery, options: SearchOptions = {}): Promise<SearchResult> {
    options.signal?.throwIfAborted();
    try {
      const source = await this.#source();
      return await source.search(query, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (error instanceof KnowledgeError) return { hits: [], issues: [error.issue] };
      throw error;
    }
  }

  async get(id: string, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<Article | undefined> {
    options.signal?.throwIfAborted();
    return (await this.#source()).get(id, options);
  }

  async #source(): Promise<LocalSource> {
    this.#loading ??= this.#load();
    try {
      return await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  async #load(): Promise<LocalSource> {
    const saved = await this.#fetched();
    const loaded = await loadLocalSource(saved, { id: this.id });
    if (!loaded.ok) throw new KnowledgeError(loaded.issues[0] ?? issueOf('unreadable', { kind: 'index', reason: '' }));
    return loaded.source;
  }

  /** In its time, whatever the server does: an answer that never ends is given up too. */
  async #fetched(): Promise<unknown> {
    const { timer = systemTimer, timeoutMs = indexTimeoutMs } = this.#options;
    const fetching = new AbortController();
    const over = new AbortController();
    const late = timer.wait(timeoutMs, over.signal).then(() => fail('timed-out', { timeoutMs }));
    try {
      return await Promise.race([this.#read(fetching.signal), late]);
    } finally {
      over.abort();
      fetching.abort();
    }
  }

  async #read(signal: AbortSignal): Promise<unknown> {
    const { fetch = platformFetch, mostBytes = mostIndexBytes } = this.#options;
    const unreachable = (error: unknown) => fail('unreachable', { reason: String(error) });
    const response = await fetch(this.#url, { signal }).catch(unreachable);
    if (!response.ok) fail(response.status >= 500 ? 'server-failed' : 'rejected', { status: response.status });
    const text = await boundedText(response, { mostBytes, signal }).catch(unreachable);
    if (text === undefined) return fail('too-large', { maximum: mostBytes });
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return fail('not-json', { contentType: response.headers.get('content-type') ?? '' });
    }
  }
}

const platformFetch: NonNullable<IndexSourceOptions['fetch']> = (url, init) => globalThis.fetch(url, init);

function fail(code: KnowledgeIssueCode, params: Readonly<Record<string, string | number>>): never {
  throw new KnowledgeError(issueOf(code, params));
}
