import MiniSearch from 'minisearch';
import type { AsPlainObject, Options, SearchOptions as MiniSearchOptions, SearchResult } from 'minisearch';
import type { Article } from '../article.js';
import type { Language } from '../languages/language.js';
import type { Ranking } from '../ranking.js';
import { indexedFields } from '../ranking.js';
import { indexedArticleOf } from './indexed-article.js';
import type { IndexedArticle } from './indexed-article.js';
import type { QueryTerm } from './query-terms.js';

/** An article that a search of one collection found. */
export interface FoundArticle {
  readonly id: string;
  readonly score: number;
  /** The terms of the query that it has, also by a beginning or a typing mistake. */
  readonly terms: readonly string[];
}

/** The inverted index of one collection; its articles are kept by the source. */
export class CollectionIndex {
  readonly #ranking: Ranking;
  readonly #index: MiniSearch<IndexedArticle>;
  /** Every term that an article had: a word that is known needs no correction. */
  readonly #known: Set<string>;

  constructor(ranking: Ranking, index = new MiniSearch<IndexedArticle>(options), known = new Set<string>()) {
    this.#ranking = ranking;
    this.#index = index;
    this.#known = known;
  }

  /** The index as `toJSON` gave it, read in slices so that a page stays alive. Rejects on data of another shape. */
  static async load(ranking: Ranking, data: AsPlainObject): Promise<CollectionIndex> {
    const index = await MiniSearch.loadJSAsync<IndexedArticle>(data, options);
    return new CollectionIndex(ranking, index, new Set(data.index.map(([term]) => term)));
  }

  /** Adds the article, or puts it in the place of the one with its id. */
  put(article: Article, language: Language): void {
    const indexed = indexedArticleOf(article, language, this.#ranking);
    if (this.#index.has(article.id)) this.#index.discard(article.id);
    this.#index.add(indexed);
    for (const field of indexedFields) for (const term of split(indexed[field])) this.#known.add(term);
  }

  /** Takes an article out; nothing happens when it is not there. */
  remove(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /** Every article with at least one of the terms, best first. */
  search(terms: readonly QueryTerm[]): FoundArticle[] {
    const text = terms.map(({ term }) => term).join(' ');
    const own = new Set(terms.filter(({ isSynonym }) => !isSynonym).map(({ term }) => term));
    const found = this.#index.search(text, this.#searchOptions(terms)).map((result) => this.#foundArticle(result, own));
    return found.toSorted((a, b) => b.score - a.score);
  }

  toJSON(): AsPlainObject {
    return this.#index.toJSON();
  }

  #foundArticle({ id, score, queryTerms }: SearchResult, own: ReadonlySet<string>): FoundArticle {
    // The library multiplies the score by the number of terms found, synonyms and all.
    const sum = score / (queryTerms.length || 1);
    const count = queryTerms.filter((term) => own.has(term)).length || 1;
    return { id: String(id), score: sum * count ** this.#ranking.coverage, terms: queryTerms };
  }

  #searchOptions(terms: readonly QueryTerm[]): MiniSearchOptions {
    const ranking = this.#ranking;
    const isWord = (at: number) => terms[at]?.kind === 'word' && !terms[at].isSynonym;
    const isMistakable = (term: string, at: number) => isWord(at) && !this.#known.has(term);
    return {
      combineWith: 'OR',
      boost: { ...ranking.fieldBoosts },
      boostTerm: (_term, at) => terms[at]?.weight ?? 1,
      fuzzy: (term, at) => (isMistakable(term, at) ? mistakesIn(lettersOf(term), ranking) : false),
      prefix: (term, at) => isWord(at) && lettersOf(term) >= ranking.prefixLetters,
      weights: { fuzzy: ranking.fuzzyWeight, prefix: ranking.prefixWeight },
      bm25: ranking.bm25,
    };
  }
}

// The terms are made by our analyzer, in the article's language, before they come here.
const split = (text: string) => text.split(' ').filter(Boolean);
const options: Options<IndexedArticle> = {
  fields: [...indexedFields],
  storeFields: [],
  tokenize: split,
  processTerm: (term) => term,
};

/** The length of a term without the language before it. */
function lettersOf(term: string): number {
  return term.length - term.indexOf(':') - 1;
}

/** How many letters may differ; none in a short word, where every other word would be near. */
function mistakesIn(letters: number, { fuzziness }: Ranking): number {
  return Math.min(2, Math.round(letters * fuzziness));
}
