import type { Ranking } from '../ranking.js';
import type { TermPair } from './query-terms.js';
import { pairKeyOf } from './query-terms.js';
import type { SoughtTerms } from './sought-terms.js';

/** What the whole of an article has of a query. */
export interface ReadText {
  /** Terms that it has, of the query or not. */
  readonly length: number;
  /** By terms of the query: how often they stand there, what is like them counting its share. */
  readonly counts: ReadonlyMap<string, number>;
  /** What the pairs of the query that stand together there are worth, of all pairs: from 0 to 1. */
  readonly together: number;
}

/** Two words of a question stand together with one between them at most. */
const mostApart = 2;

/**
 * How much more an article counts for its whole text: the index has the beginning of a long one, and not what stands beside
 * what. Said of the best articles only, whose texts are read for it.
 */
export class TextMatch {
  readonly #sought: SoughtTerms;
  readonly #ranking: Ranking;
  /** What each pair of the query is worth. */
  readonly #pairs = new Map<string, number>();
  readonly #allPairs: number;

  constructor(sought: SoughtTerms, pairs: readonly TermPair[], ranking: Ranking) {
    this.#sought = sought;
    this.#ranking = ranking;
    for (const pair of pairs)
      this.#pairs.set(
        pairKeyOf(pair),
        pair.reduce((sum, term) => sum + sought.worthOf(term), 0),
      );
    this.#allPairs = [...this.#pairs.values()].reduce((sum, worth) => sum + worth, 0) || 1;
  }

  /** For the terms of a text, in their order. */
  read(terms: readonly string[]): ReadText {
    const sought = terms.map((term) => this.#sought.get(term));
    const counts = new Map<string, number>();
    const pairs = new Map<string, number>();
    for (const [at, found] of sought.entries()) {
      if (!found) continue;
      counts.set(found.of, (counts.get(found.of) ?? 0) + found.share);
      for (const next of sought.slice(at + 1, at + 1 + mostApart)) {
        if (!next) continue;
        const key = pairKeyOf([found.of, next.of]);
        pairs.set(key, Math.max(pairs.get(key) ?? 0, found.share * next.share));
      }
    }
    return { length: terms.length, counts, together: this.#togetherOf(pairs) };
  }

  /** How much more each of some articles counts: 0 for one whose text has nothing of the query. */
  sharesOf(texts: readonly ReadText[]): number[] {
    const meanLength = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
    const { wholeText, together } = this.#ranking;
    return texts.map((text) => wholeText * this.#hadOf(text, meanLength) + together * text.together);
  }

  #togetherOf(pairs: ReadonlyMap<string, number>): number {
    let had = 0;
    for (const [key, share] of pairs) had += share * (this.#pairs.get(key) ?? 0);
    return had / this.#allPairs;
  }

  /** BM25 over the text as a whole, of what the query is worth. */
  #hadOf({ counts, length }: ReadText, meanLength: number): number {
    const { k, b } = this.#ranking.bm25;
    let had = 0;
    for (const [term, count] of counts) {
      const saturated = (count * (k + 1)) / (count + k * (1 - b + (b * length) / meanLength));
      had += this.#sought.worthOf(term) * saturated;
    }
    return had / (this.#sought.worth || 1);
  }
}
