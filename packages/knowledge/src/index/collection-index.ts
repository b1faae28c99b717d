import type { Article } from '../article.js';
import type { Language } from '../languages/language.js';
import type { Ranking } from '../ranking.js';
import { indexedFields } from '../ranking.js';
import { inSlices } from '../in-slices.js';
import type { SliceOptions } from '../in-slices.js';
import { ArticleScores } from './article-scores.js';
import type { RatedTerm, ScoredArticle } from './article-scores.js';
import { indexedArticleOf } from './indexed-article.js';
import type { QueryTerm } from './query-terms.js';
import { rarityOf } from './rarity.js';
import { SearchTurn } from './search-turn.js';
import { savedIndexIn, termsIn } from './saved-collection-index.js';
import type { SavedCollectionIndex } from './saved-collection-index.js';
import { TermDictionary } from './term-dictionary.js';
import { TitleMatch } from './title-match.js';

/** An article that a search of one collection found. */
export interface FoundArticle {
  readonly id: string;
  readonly score: number;
  /** The terms of the query that it has, also by a beginning or a typing mistake. */
  readonly terms: readonly FoundTerm[];
}

/** A term of the query that an article has. */
export interface FoundTerm extends QueryTerm {
  /** How rare it is in the collection: 0 when every article has it, higher the fewer have. */
  readonly rarity: number;
  /** Whether most articles of the collection have it: it tells none from another. */
  readonly isCommon: boolean;
  /** What the article has of it: the term itself, a longer one, one without the typing mistake; the nearest first. */
  readonly stands: readonly string[];
}

/** How many articles are given, and how much each counts of its score: at most 1. */
export interface Wanted {
  readonly limit: number;
  readonly weightOf: (id: string) => number;
  /** The terms of an article's title. */
  readonly titleOf: (id: string) => readonly string[];
}

const fieldCount = indexedFields.length;
/** Articles whose titles are compared with the query: what is below them does not come up by its title alone. */
const mostTitles = 50;
/** Entries of a saved index read in one go: a millisecond or two. */
const entriesInSlice = 1_000;

/**
 * The inverted index of one collection; its articles are kept by the source. Articles have numbers; a place is an
 * article's number times the number of fields, and its field.
 */
export class CollectionIndex {
  readonly #ranking: Ranking;
  readonly #terms = new TermDictionary();
  /** The article of each number; that of a removed one is empty. */
  readonly #ids: (string | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  /** Numbers of removed articles, given again: an index that is brought up to date all day long does not grow by that. */
  readonly #free: number[] = [];
  /** Terms at each place. */
  readonly #lengths: number[] = [];

  constructor(ranking: Ranking) {
    this.#ranking = ranking;
  }

  /** The index as `toJSON` gave it, read in slices so that a page stays alive. Rejects on data of another shape. */
  static async load(ranking: Ranking, data: unknown, slices: SliceOptions = {}): Promise<CollectionIndex> {
    const index = new CollectionIndex(ranking);
    const { ids, lengths, terms } = savedIndexIn(data);
    await inSlices(ids, { ...slices, size: entriesInSlice }, (some) => index.#restoreIds(some));
    await inSlices(lengths.match(/\d+/g) ?? [], { ...slices, size: entriesInSlice }, (some) => {
      for (const length of some) index.#lengths.push(Number(length));
    });
    await inSlices(terms, { ...slices, size: entriesInSlice }, (some) => {
      for (const [term, postings] of termsIn(some)) index.#terms.restore(term, postings);
    });
    return index;
  }

  /** Adds an article that is not in it. */
  put(article: Article, language: Language): void {
    const number = this.#free.pop() ?? this.#ids.length;
    this.#ids[number] = article.id;
    this.#numbers.set(article.id, number);
    const indexed = indexedArticleOf(article, language, this.#ranking);
    for (const [field, name] of indexedFields.entries()) {
      const place = number * fieldCount + field;
      this.#lengths[place] = indexed[name].length;
      for (const [term, count] of countsOf(indexed[name])) this.#terms.add(term, place, count);
    }
  }

  /** Takes an article out, as it was put in; nothing happens when it is not there. */
  remove(article: Article, language: Language): void {
    const number = this.#numbers.get(article.id);
    if (number === undefined) return;
    this.#numbers.delete(article.id);
    this.#ids[number] = undefined;
    this.#free.push(number);
    const first = number * fieldCount;
    this.#lengths.fill(0, first, first + fieldCount);
    const indexed = indexedArticleOf(article, language, this.#ranking);
    for (const term of new Set(indexedFields.flatMap((name) => indexed[name])))
      this.#terms.removeBetween(term, first, first + fieldCount);
  }

  /** The best articles with at least one of the terms, best first; in slices, as many terms of many articles take long. */
  async search(terms: readonly QueryTerm[], wanted: Wanted, slices: SliceOptions = {}): Promise<FoundArticle[]> {
    const scores = new ArticleScores(this.#ranking, {
      articles: this.#numbers.size,
      numbers: this.#ids.length,
      lengths: this.#lengths,
    });
    const scored: ScoredTerm[] = [];
    const turn = new SearchTurn(slices);
    for (const term of terms) {
      const like = this.#terms.like(term, this.#ranking);
      for (const { postings } of like) await turn.take(postings);
      scored.push({ term, ...scores.add(term, like) });
    }
    await turn.end();
    return this.#ranked(scores, scored, wanted).map(({ number, score }) => {
      return { id: this.#ids[number] ?? '', score, terms: termsAt(number, scored) };
    });
  }

  toJSON(): SavedCollectionIndex {
    return { ids: this.#ids.map((id) => id ?? null), lengths: this.#lengths.join(' '), terms: this.#terms.toJSON() };
  }

  /** The best by their terms, in the order that their titles give them. */
  #ranked(
    scores: ArticleScores,
    scored: readonly ScoredTerm[],
    { limit, weightOf, titleOf }: Wanted,
  ): readonly ScoredArticle[] {
    const titles = new TitleMatch({ scored, rarityOf: (term) => this.#rarityOf(term) });
    const best = scores.best(Math.max(limit, mostTitles), (number) => weightOf(this.#ids[number] ?? ''));
    const rated = best.map(({ number, score }) => {
      const share = titles.shareOf(titleOf(this.#ids[number] ?? ''));
      return { number, score: score * (1 + this.#ranking.titleMatch * share) };
    });
    return rated.toSorted((a, b) => b.score - a.score).slice(0, limit);
  }

  /** By its places: their number is known without reading the list of a word that nobody asked for. */
  #rarityOf(term: string): number {
    return rarityOf(this.#terms.placesOf(term), this.#numbers.size);
  }

  #restoreIds(ids: readonly (string | null)[]): void {
    for (const id of ids) {
      if (id === null) this.#free.push(this.#ids.length);
      else this.#numbers.set(id, this.#ids.length);
      this.#ids.push(id ?? undefined);
    }
  }
}

type ScoredTerm = RatedTerm & { readonly term: QueryTerm };

/** The terms that an article has. */
function termsAt(number: number, scored: readonly ScoredTerm[]): FoundTerm[] {
  const first = number * fieldCount;
  return scored.flatMap(({ term, like, rarity, isCommon }) => {
    const stands = like.filter(({ postings }) => postings.hasBetween(first, first + fieldCount));
    const nearest = stands.toSorted((a, b) => b.share - a.share);
    return stands.length > 0 ? { ...term, rarity, isCommon, stands: nearest.map((one) => one.term) } : [];
  });
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
