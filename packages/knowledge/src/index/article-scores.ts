import type { Ranking } from '../ranking.js';
import { indexedFields } from '../ranking.js';
import type { QueryTerm } from './query-terms.js';
import { rarityOf } from './rarity.js';
import type { LikeTerm } from './term-dictionary.js';

/** What scores are made of beside the terms. */
export interface ScoredCollection {
  /** Articles that it has. */
  readonly articles: number;
  /** Numbers that were given to articles: some may be removed. */
  readonly numbers: number;
  /** Terms at each place. */
  readonly lengths: readonly number[];
}

/** An article by its number. */
export interface ScoredArticle {
  readonly number: number;
  readonly score: number;
}

/** A term of the query, as the collection has it. */
export interface RatedTerm {
  readonly like: readonly LikeTerm[];
  /** How rare it is: 0 when every article has it, higher the fewer have. */
  readonly rarity: number;
  /** Whether a third of many articles have it, or more. */
  readonly isCommon: boolean;
  /** Whether half of the articles have it, or more, however few they are. */
  readonly isWide: boolean;
}

/** Fewer articles than this have nothing in common yet. */
const leastCommon = 5;
const fieldCount = indexedFields.length;

/**
 * The scores of all articles for one search, added up term by term: BM25+ over the fields, times how much of the query an
 * article has. Arrays by number: an object for each of ten thousand articles and terms takes twenty times as long.
 */
export class ArticleScores {
  readonly #ranking: Ranking;
  readonly #collection: ScoredCollection;
  readonly #boosts: readonly number[];
  readonly #meanLengths: readonly number[];
  readonly #scores: Float64Array;
  /** The weight of the query's terms that each article has. */
  readonly #covered: Float64Array;
  /** The last term that each article was found by. */
  readonly #lastTerm: Uint16Array;
  #termCount = 0;

  constructor(ranking: Ranking, collection: ScoredCollection) {
    const { numbers } = collection;
    this.#ranking = ranking;
    this.#collection = collection;
    this.#boosts = indexedFields.map((field) => ranking.fieldBoosts[field]);
    this.#meanLengths = meanLengthsOf(collection);
    this.#scores = new Float64Array(numbers);
    this.#covered = new Float64Array(numbers);
    this.#lastTerm = new Uint16Array(numbers);
  }

  /** Adds what a term of the query gives by the terms that stand for it; says how much it tells in the collection. */
  add(term: QueryTerm, like: readonly LikeTerm[]): RatedTerm {
    this.#termCount += 1;
    const rated = like.map((one) => this.#rated(one));
    const { articles } = this.#collection;
    const isCommon = rated.some(({ having }) => having >= leastCommon && 3 * having > articles);
    const isWide = rated.some(({ having }) => 2 * having >= articles);
    const rarity = rated.reduce((most, one) => Math.max(most, one.share * one.rarity), 0);
    for (const { postings, share, rarity: own } of rated) {
      this.#addEntries(postings.entries, { term, score: own * share * term.weight });
    }
    return { like, rarity, isCommon, isWide };
  }

  /** The best articles, best first, each counted by a weight of at most 1. */
  best(limit: number, weightOf: (number: number) => number): ScoredArticle[] {
    const best: ScoredArticle[] = [];
    for (let number = 0; number < this.#scores.length; number += 1) {
      const full = this.#scoreOf(number);
      // Said so that what is no number is left out.
      if (!(full > (best[limit - 1]?.score ?? 0))) continue;
      const score = full * weightOf(number);
      const place = best.findLastIndex((other) => other.score >= score) + 1;
      if (place < limit) best.splice(place, 0, { number, score });
      best.length = Math.min(best.length, limit);
    }
    return best;
  }

  #scoreOf(number: number): number {
    const score = this.#scores[number] ?? 0;
    if (score === 0) return 0;
    // What only a synonym found covers nothing, and has its score.
    const covered = this.#covered[number] || 1;
    return score * covered ** this.#ranking.coverage;
  }

  #rated(like: LikeTerm): LikeTerm & { readonly having: number; readonly rarity: number } {
    const having = articlesIn(like.postings.entries);
    return { ...like, having, rarity: rarityOf(having, this.#collection.articles) };
  }

  #addEntries(entries: readonly number[], found: FoundEntries): void {
    const { k, b, d } = this.#ranking.bm25;
    const { lengths } = this.#collection;
    for (let at = 0; at < entries.length; at += 2) {
      const place = entries[at] ?? 0;
      const count = entries[at + 1] ?? 0;
      const number = Math.floor(place / fieldCount);
      const field = place - number * fieldCount;
      const length = (lengths[place] ?? 0) / (this.#meanLengths[field] ?? 1);
      const saturated = d + (count * (k + 1)) / (count + k * (1 - b + b * length));
      add(this.#scores, number, found.score * (this.#boosts[field] ?? 0) * saturated);
      this.#cover(number, found);
    }
  }

  #cover(number: number, { term }: FoundEntries): void {
    if (term.isSynonym || this.#lastTerm[number] === this.#termCount) return;
    this.#lastTerm[number] = this.#termCount;
    add(this.#covered, number, Math.min(1, term.weight));
  }
}

interface FoundEntries {
  readonly term: QueryTerm;
  readonly score: number;
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

function articlesIn(entries: readonly number[]): number {
  let count = 0;
  for (let at = 0, last = -1; at < entries.length; at += 2) {
    const number = Math.floor((entries[at] ?? 0) / fieldCount);
    if (number !== last) count += 1;
    last = number;
  }
  return count;
}

function meanLengthsOf({ articles, lengths }: ScoredCollection): number[] {
  const sums = indexedFields.map(() => 0);
  for (let place = 0; place < lengths.length; place += 1) {
    const field = place % fieldCount;
    sums[field] = (sums[field] ?? 0) + (lengths[place] ?? 0);
  }
  return sums.map((sum) => sum / Math.max(1, articles) || 1);
}
