import type { RatedTerm } from './article-scores.js';
import type { QueryTerm } from './query-terms.js';

/** What titles are compared with. */
export interface SoughtTerms {
  readonly scored: readonly (RatedTerm & { readonly term: QueryTerm })[];
  /** How rare a term of the articles is. */
  readonly rarityOf: (term: string) => number;
}

/**
 * How much a title is what was asked, from 0 to 1: what the title has of the query, times what the query has of the title,
 * rare words counting more in both. Said of the best articles only: a title's own words are looked up one by one.
 */
export class TitleMatch {
  readonly #rarityOf: SoughtTerms['rarityOf'];
  readonly #found = new Map<string, SoughtTerm>();
  /** The weight of all terms of the query, the rare ones more. */
  readonly #sought: number;

  constructor({ scored, rarityOf }: SoughtTerms) {
    this.#rarityOf = rarityOf;
    const own = scored.filter(({ term }) => !term.isSynonym);
    this.#sought = own.reduce((sum, { term, rarity }) => sum + rarity * term.weight, 0) || 1;
    for (const { term, like, rarity } of own) {
      for (const { term: word, share } of like) this.#find(word, { of: term.term, share, worth: rarity * term.weight });
    }
  }

  /** For the terms of a title. */
  shareOf(title: Iterable<string>): number {
    const ofQuery = new Map<string, number>();
    let all = 0;
    let asked = 0;
    for (const word of new Set(title)) {
      const rarity = this.#rarityOf(word);
      const found = this.#found.get(word);
      all += rarity;
      if (!found) continue;
      asked += rarity * found.share;
      ofQuery.set(found.of, Math.max(ofQuery.get(found.of) ?? 0, found.share * found.worth));
    }
    const had = [...ofQuery.values()].reduce((sum, worth) => sum + worth, 0);
    return all > 0 ? (had / this.#sought) * (asked / all) : 0;
  }

  #find(word: string, found: SoughtTerm): void {
    if (found.share > (this.#found.get(word)?.share ?? 0)) this.#found.set(word, found);
  }
}

interface SoughtTerm {
  /** The term of the query that the word stands for. */
  readonly of: string;
  readonly share: number;
  readonly worth: number;
}
