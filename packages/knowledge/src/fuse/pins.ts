import type { SearchHit } from '../source.js';

/** An article that a rule of the scenario wants first. */
export interface Pin {
  /** The article's id. */
  readonly article: string;
  /** Why, in the author's words; shown with the suggestion. */
  readonly because?: string | undefined;
}

/** A suggestion: a hit, and why it was pinned when it was. */
export interface FusedHit extends SearchHit {
  /** The source that gave it. */
  readonly source: string;
  /** Present for a pinned article; `because` is the rule's. */
  readonly pin?: { readonly because?: string | undefined } | undefined;
}

/** The hits with the pinned ones first, in the order of the pins, above every score that was found. */
export function withPinsFirst(hits: readonly FusedHit[], pinned: readonly FusedHit[]): FusedHit[] {
  const top = Math.max(0, ...hits.map(({ score }) => score));
  const ids = new Set(pinned.map(({ article }) => article.id));
  const first = pinned.map((hit, at) => {
    const found = hits.find(({ article }) => article.id === hit.article.id);
    return { ...hit, ...found, pin: hit.pin, score: top + pinned.length - at };
  });
  return [...first, ...hits.filter(({ article }) => !ids.has(article.id))];
}
