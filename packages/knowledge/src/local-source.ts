import { KnownWords } from './analysis/known-words.js';
import type { Article } from './article.js';
import { articleGiven } from './article-given.js';
import { summaryOf } from './article.js';
import { excerptOf } from './excerpt.js';
import type { ShelfHit, ShelfOptions } from './index/article-shelf.js';
import { ArticleShelf } from './index/article-shelf.js';
import { indexFormat, stampOf } from './index/saved-index.js';
import type { SavedIndex } from './index/saved-index.js';
import { nextTask } from './in-slices.js';
import { languageOf } from './languages/language.js';
import { english } from './languages/en.js';
import { french } from './languages/fr.js';
import type { KnowledgeQuery } from './query.js';
import { isEmptyQuery } from './query.js';
import { defaultRanking } from './ranking.js';
import { reasonsOf } from './reasons.js';
import { shownWordsOf } from './shown-words.js';
import { defaultLimit, notHeld, nothingFound } from './source.js';
import type { KnowledgeSource, SearchHit, SearchOptions, SearchResult } from './source.js';

/** Articles whose excerpts and reasons are sought in one go: a millisecond or two. */
const hitsInSlice = 3;

/** What an embedded source is made with. */
export interface LocalSourceOptions extends Partial<ShelfOptions> {
  /** Names the source. Defaults to `local`. */
  readonly id?: string;
  /** Defaults to none. */
  readonly articles?: readonly Article[];
}

/** A knowledge source in memory; each collection has its own index, so that none leaks into another. */
export interface LocalSource extends KnowledgeSource {
  /** How many articles it holds. */
  readonly size: number;
  /** Adds articles, or puts them in the place of those with their ids. Blocks; see `putInSlices`. */
  put(articles: readonly Article[]): void;
  /** Takes articles out; unknown ids are passed by. */
  remove(ids: readonly string[]): void;
  /** Everything needed to open it again with `loadLocalSource`, as plain data. */
  toJSON(): SavedIndex;
}

/** An embedded source of the articles given. Languages default to French and English. Throws for an article that is not whole. */
export function createLocalSource({ id = 'local', articles = [], ...options }: LocalSourceOptions = {}): LocalSource {
  const source = new InMemorySource(id, shelfOptionsOf(options));
  source.put(articles);
  return source;
}

/** The options with their defaults. */
export function shelfOptionsOf(options: Partial<ShelfOptions>): ShelfOptions {
  const { languages = [french, english], synonyms = [], ranking = defaultRanking } = options;
  return { languages, synonyms, ranking };
}

/** The embedded source; made by `createLocalSource` and `loadLocalSource`. */
export class InMemorySource implements LocalSource {
  readonly id: string;
  readonly #options: ShelfOptions;
  readonly #shelves: Map<string, ArticleShelf>;
  readonly #words = new KnownWords();

  constructor(id: string, options: ShelfOptions, shelves = new Map<string, ArticleShelf>()) {
    this.id = id;
    this.#options = options;
    this.#shelves = shelves;
  }

  get size(): number {
    return [...this.#shelves.values()].reduce((sum, shelf) => sum + shelf.articles.length, 0);
  }

  async search(query: KnowledgeQuery, options: SearchOptions = {}): Promise<SearchResult> {
    const { signal, limit = defaultLimit, locale, collections } = options;
    signal?.throwIfAborted();
    if (limit <= 0 || isEmptyQuery(query)) return nothingFound;
    const shelves = this.#shelvesOf(collections);
    if (shelves.length === 0 && this.#shelves.size > 0) return notHeld(collections);
    const found: ShelfHit[] = [];
    for (const shelf of shelves) {
      found.push(...(await shelf.search(query, { limit, locale, signal, words: this.#words })));
    }
    const best = found.toSorted((a, b) => b.score - a.score).slice(0, limit);
    const hits: SearchHit[] = [];
    for (const hit of best) {
      if (hits.length > 0 && hits.length % hitsInSlice === 0) await nextTask();
      signal?.throwIfAborted();
      hits.push(this.#hitOf(hit));
    }
    return { hits, issues: [] };
  }

  async get(id: string, { signal }: { readonly signal?: AbortSignal | undefined } = {}): Promise<Article | undefined> {
    signal?.throwIfAborted();
    return this.#shelfWith(id)?.get(id);
  }

  put(articles: readonly Article[]): void {
    for (const given of articles) {
      const article = articleGiven(given);
      const before = this.#shelfWith(article.id);
      const shelf = this.#shelves.get(article.collection) ?? new ArticleShelf(this.#options);
      if (before !== shelf) before?.remove(article.id);
      this.#shelves.set(article.collection, shelf);
      shelf.put(article);
    }
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#shelfWith(id)?.remove(id);
  }

  toJSON(): SavedIndex {
    const collections = [...this.#shelves].map(([name, shelf]) => ({
      name,
      articles: shelf.articles,
      index: shelf.indexToJson(),
    }));
    return { format: indexFormat, stamp: stampOf(this.#options), collections };
  }

  #shelvesOf(collections: readonly string[] | undefined): ArticleShelf[] {
    if (!collections) return [...this.#shelves.values()];
    return [...new Set(collections)].flatMap((name) => this.#shelves.get(name) ?? []);
  }

  #shelfWith(id: string): ArticleShelf | undefined {
    return [...this.#shelves.values()].find((shelf) => shelf.get(id));
  }

  #hitOf({ article, score, terms }: ShelfHit): SearchHit {
    const language = languageOf(article.locale, this.#options.languages);
    const reading = { language, words: this.#words };
    const excerpt = excerptOf(article, new Set(terms.map(({ term }) => term)), reading);
    const shown = shownWordsOf(article, { excerpt, ...reading });
    const matches = reasonsOf(terms, { shown, languages: this.#options.languages });
    return { article: summaryOf(article), score, matches, excerpt };
  }
}
