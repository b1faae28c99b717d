import type { KnownWords } from '../analysis/known-words.js';
import { tokensOf } from '../analyzer.js';
import type { Article } from '../article.js';
import type { SliceOptions } from '../in-slices.js';
import type { Language } from '../languages/language.js';
import { languageOf, primaryTagOf } from '../languages/language.js';
import type { KnowledgeQuery } from '../query.js';
import type { Ranking } from '../ranking.js';
import { plainStartOf } from '../text/plain-text.js';
import { CollectionIndex } from './collection-index.js';
import type { FoundTerm } from './collection-search.js';
import { queryTermsOf, termPairsOf } from './query-terms.js';
import type { SynonymGroup } from './synonyms.js';

/** What a collection is searched with. */
export interface ShelfOptions {
  /** Languages to be analysed; articles in others are searched word for word. */
  readonly languages: readonly Language[];
  readonly synonyms: readonly SynonymGroup[];
  readonly ranking: Ranking;
}

/** An article that a search found, and the terms it has. */
export interface ShelfHit {
  readonly article: Article;
  readonly score: number;
  readonly terms: readonly FoundTerm[];
}

/** How a collection is searched. */
export interface ShelfSearch extends SliceOptions {
  readonly limit: number;
  /** BCP 47 language of the reader; none is preferred without. */
  readonly locale?: string | undefined;
  /** What the words of its articles are found by. */
  readonly words: KnownWords;
}

/** The articles of one collection with their index. */
export class ArticleShelf {
  readonly #options: ShelfOptions;
  readonly #index: CollectionIndex;
  readonly #articles = new Map<string, Article>();
  /** How many articles each language has: the query is read in these only. */
  readonly #languages = new Map<Language, number>();

  constructor(options: ShelfOptions, index = new CollectionIndex(options.ranking)) {
    this.#options = options;
    this.#index = index;
  }

  get articles(): readonly Article[] {
    return [...this.#articles.values()];
  }

  get(id: string): Article | undefined {
    return this.#articles.get(id);
  }

  /** Adds the article or puts it in the place of the one with its id. */
  put(article: Article): void {
    this.remove(article.id);
    this.#keep(article);
    this.#index.put(article, this.#languageOf(article));
  }

  /** Keeps an article that the index already has. */
  restore(article: Article): void {
    this.#forget(article.id);
    this.#keep(article);
  }

  /** Takes an article out; nothing happens when it is not there. */
  remove(id: string): void {
    const article = this.#articles.get(id);
    if (!article) return;
    this.#forget(id);
    this.#index.remove(article, this.#languageOf(article));
  }

  /** The best articles for the query, best first; an article in another language than the locale counts less. */
  async search(query: KnowledgeQuery, { limit, locale, words, ...slices }: ShelfSearch): Promise<ShelfHit[]> {
    const languages = [...this.#languages.keys()];
    const terms = queryTermsOf(query, { ...this.#options, languages });
    const pairs = termPairsOf(query, languages);
    const weightOf = (id: string) => this.#localeWeight(this.#articles.get(id), locale);
    const titleOf = (id: string) => this.#termsOf(id, words, ({ title }) => title);
    const textOf = (id: string) => this.#termsOf(id, words, wholeTextOf);
    const hits = await this.#index.search({ terms, pairs }, { limit, weightOf, titleOf, textOf }, slices);
    return hits.flatMap(({ id, ...found }) => {
      const article = this.#articles.get(id);
      return article ? [{ article, ...found }] : [];
    });
  }

  indexToJson(): ReturnType<CollectionIndex['toJSON']> {
    return this.#index.toJSON();
  }

  #keep(article: Article): void {
    const language = this.#languageOf(article);
    this.#articles.set(article.id, article);
    this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
  }

  #forget(id: string): void {
    const article = this.#articles.get(id);
    if (!article) return;
    const language = this.#languageOf(article);
    const left = (this.#languages.get(language) ?? 1) - 1;
    this.#articles.delete(id);
    if (left > 0) this.#languages.set(language, left);
    else this.#languages.delete(language);
  }

  #termsOf(id: string, words: KnownWords, textOf: (article: Article) => string): readonly string[] {
    const article = this.#articles.get(id);
    if (!article) return [];
    const language = this.#languageOf(article);
    return tokensOf(textOf(article), language, words.of(language)).map(({ term }) => term);
  }

  #languageOf({ locale }: Article): Language {
    return languageOf(locale, this.#options.languages);
  }

  #localeWeight(article: Article | undefined, wanted: string | undefined): number {
    if (!article) return 0;
    const isWanted = wanted === undefined || primaryTagOf(wanted) === primaryTagOf(article.locale);
    return isWanted ? 1 : this.#options.ranking.otherLocaleWeight;
  }
}

function wholeTextOf({ title, aliases, tags, summary = '', body }: Article): string {
  return [title, ...aliases, ...tags, summary, plainStartOf(body)].join('. ');
}
