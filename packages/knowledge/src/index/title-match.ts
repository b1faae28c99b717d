import type { SoughtTerms } from './sought-terms.js';

/**
 * How much a title is what was asked, from 0 to 1: what the title has of the query, times what the query has of the title,
 * rare words counting more in both. Said of the best articles only: a title's own words are looked up one by one.
 */
export class TitleMatch {
  readonly #sought: SoughtTerms;
  readonly #rarityOf: (term: string) => number;

  /** `rarityOf` says how rare a term of the articles is. */
  constructor(sought: SoughtTerms, rarityOf: (term: string) => number) {
    this.#sought = sought;
    this.#rarityOf = rarityOf;
  }

  /** For the terms of a title. */
  shareOf(title: Iterable<string>): number {
    const ofQuery = new Map<string, number>();
    let all = 0;
    let asked = 0;
    for (const word of new Set(title)) {
      const rarity = this.#rarityOf(word);
      const found = this.#sought.get(word);
      all += rarity;
      if (!found) continue;
      asked += rarity * found.share;
      ofQuery.set(found.of, Math.max(ofQuery.get(found.of) ?? 0, found.share * found.worth));
    }
    const had = [...ofQuery.values()].reduce((sum, worth) => sum + worth, 0);
    return all > 0 ? (had / (this.#sought.worth || 1)) * (asked / all) : 0;
  }
}
