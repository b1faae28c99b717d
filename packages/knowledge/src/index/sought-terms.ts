import type { RatedTerm } from './article-scores.js';
import type { QueryTerm } from './query-terms.js';

/** A term of the query, as the collection has it. */
export type ScoredTerm = RatedTerm & { readonly term: QueryTerm };

/** What a term of the articles stands for. */
export interface SoughtTerm {
  /** The term of the query. */
  readonly of: string;
  /** How much it counts of that term: 1 for the same. */
  readonly share: number;
  /** What the term of the query is worth: its rarity times its weight. */
  readonly worth: number;
}

/** The terms of a query but for its synonyms, by what stands for them in the articles. */
export class SoughtTerms {
  /** What all terms of the query are worth. */
  readonly worth: number;
  readonly #found = new Map<string, SoughtTerm>();
  readonly #worths = new Map<string, number>();

  constructor(scored: readonly ScoredTerm[]) {
    for (const { term, like, rarity } of scored.filter((one) => !one.term.isSynonym)) {
      const worth = rarity * term.weight;
      this.#worths.set(term.term, worth);
      for (const { term: word, share } of like) this.#find(word, { of: term.term, share, worth });
    }
    this.worth = [...this.#worths.values()].reduce((sum, worth) => sum + worth, 0);
  }

  /** What a term of an article stands for; undefined when nobody asked for it. */
  get(word: string): SoughtTerm | undefined {
    return this.#found.get(word);
  }

  /** What a term of the query is worth; 0 for another, and for one that no article has. */
  worthOf(term: string): number {
    return this.#worths.get(term) ?? 0;
  }

  #find(word: string, found: SoughtTerm): void {
    if (found.share > (this.#found.get(word)?.share ?? 0)) this.#found.set(word, found);
  }
}
