import SearchableMap from 'minisearch/SearchableMap';
import type { Ranking } from '../ranking.js';
import { PostingList } from './posting-list.js';
import type { QueryTerm } from './query-terms.js';

/** A term of the articles that stands for one of the query. */
export interface LikeTerm {
  readonly term: string;
  readonly postings: PostingList;
  /** How much it counts of the term itself: 1 for the same. */
  readonly share: number;
}

/** Every term of a collection, found by itself, by its beginning and with a typing mistake. */
export class TermDictionary {
  readonly #lists = new SearchableMap<PostingList>();

  /** Adds a place that a term does not have. */
  add(term: string, place: number, count: number): void {
    this.#lists.fetch(term, () => new PostingList()).add(place, count);
  }

  /** Takes a saved list in. */
  restore(term: string, saved: string): void {
    this.#lists.set(term, new PostingList(saved));
  }

  /** Takes the places from one on, up to another, from a term; a term without places is forgotten. */
  removeBetween(term: string, from: number, to: number): void {
    const postings = this.#lists.get(term);
    postings?.removeBetween(from, to);
    if (postings?.entries.length === 0) this.#lists.delete(term);
  }

  /** How many places a term stands at. */
  placesOf(term: string): number {
    return this.#lists.get(term)?.size ?? 0;
  }

  /** The terms that stand for one of the query, itself first. A word that no article has may be a typing mistake. */
  like(term: QueryTerm, ranking: Ranking): LikeTerm[] {
    const own = this.#lists.get(term.term);
    const found = new Map<string, LikeTerm>();
    if (own) found.set(term.term, { term: term.term, postings: own, share: 1 });
    if (term.kind === 'code' || term.isSynonym) return [...found.values()];
    this.#addLonger(found, term.term, ranking);
    if (!own) this.#addNear(found, term.term, ranking);
    return [...found.values()];
  }

  /** Every term with its list as text. */
  toJSON(): [string, string][] {
    return [...this.#lists].map(([term, postings]) => [term, postings.toText()]);
  }

  #addLonger(found: Map<string, LikeTerm>, term: string, { prefixLetters, prefixWeight }: Ranking): void {
    if (lettersOf(term) < prefixLetters) return;
    for (const [longer, postings] of this.#lists.atPrefix(term)) {
      if (longer === term) continue;
      const share = (prefixWeight * longer.length) / (longer.length + endingWeight * (longer.length - term.length));
      found.set(longer, { term: longer, postings, share });
    }
  }

  #addNear(found: Map<string, LikeTerm>, term: string, { fuzziness, fuzzyWeight }: Ranking): void {
    // None in a short word, where every other word would be near.
    const mistakes = Math.min(2, Math.round(lettersOf(term) * fuzziness));
    if (mistakes === 0) return;
    const language = term.slice(0, term.indexOf(':') + 1);
    for (const [near, [postings, distance]] of this.#lists.fuzzyGet(term, mistakes)) {
      if (found.has(near) || !near.startsWith(language)) continue;
      const share = (fuzzyWeight * near.length) / (near.length + distance);
      found.set(near, { term: near, postings, share });
    }
  }
}

/** A letter that a beginning lacks takes so much of what a wrong one takes. */
const endingWeight = 0.3;

/** The length of a term without the language before it. */
function lettersOf(term: string): number {
  return term.length - term.indexOf(':') - 1;
}
