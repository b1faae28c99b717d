import type { Article } from './article.js';
import { issueOf, KnowledgeError } from './issues.js';
import { loadLocalSource } from './load-local-source.js';
import type { LocalSource } from './local-source.js';
import type { KnowledgeQuery } from './query.js';
import type { FetchIndexOptions } from './read/fetch-index.js';
import { fetchIndex } from './read/fetch-index.js';
import type { KnowledgeSource, SearchOptions, SearchResult } from './source.js';

/** How an index is fetched, and what its source is called. */
export interface IndexSourceOptions extends FetchIndexOptions {
  /** Names the source. Defaults to the address. */
  readonly id?: string;
}

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
    const saved = await fetchIndex(this.#url, this.#options);
    const loaded = await loadLocalSource(saved, { id: this.id });
    if (!loaded.ok) throw new KnowledgeError(loaded.issues[0] ?? issueOf('unreadable', { kind: 'index', reason: '' }));
    return loaded.source;
  }
}
