import { listOf, valueAt } from '../read/json-value.js';

/** The inverted index of a collection as plain data. */
export interface SavedCollectionIndex {
  /** The article of each number; null for a removed one. */
  readonly ids: readonly (string | null)[];
  /** Terms at each place, a number for each field of each article, separated by spaces. */
  readonly lengths: string;
  /** Terms and where they stand, as text. */
  readonly terms: readonly (readonly [string, string])[];
}

/** The lists of an inverted index in data from outside, their entries still to be looked at. */
export interface UnreadCollectionIndex {
  readonly ids: readonly (string | null)[];
  readonly lengths: string;
  readonly terms: readonly unknown[];
}

/** The inverted index in data from outside. Throws on another shape: who opens it says that it is unreadable. */
export function savedIndexIn(data: unknown): UnreadCollectionIndex {
  const ids = listOf(data, 'ids')?.map((id) => (typeof id === 'string' ? id : null));
  const lengths = valueAt(data, 'lengths');
  const terms = listOf(data, 'terms');
  if (!ids || typeof lengths !== 'string' || !terms) throw new Error('not an inverted index');
  return { ids, lengths, terms };
}

/** Terms and where they stand in entries from outside. Throws on others. */
export function termsIn(entries: readonly unknown[]): (readonly [string, string])[] {
  return entries.map((entry) => {
    const [term, postings] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof term !== 'string' || typeof postings !== 'string') throw new Error('not a term of an inverted index');
    return [term, postings];
  });
}
