import { listOf } from '../read/json-value.js';

/** The inverted index of a collection as plain data. */
export interface SavedCollectionIndex {
  /** The article of each number; null for a removed one. */
  readonly ids: readonly (string | null)[];
  /** Terms at each place: a number for each field of each article. */
  readonly lengths: readonly number[];
  /** Terms and where they stand, as text. */
  readonly terms: readonly (readonly [string, string])[];
}

/** The inverted index in data from outside. Throws on another shape: who opens it says that it is unreadable. */
export function savedIndexIn(data: unknown): SavedCollectionIndex {
  const ids = listOf(data, 'ids');
  const lengths = listOf(data, 'lengths');
  const terms = listOf(data, 'terms');
  const isSound =
    ids?.every((id) => id === null || typeof id === 'string') &&
    lengths?.every((length) => typeof length === 'number') &&
    terms?.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string');
  if (!isSound) throw new Error('not an inverted index');
  // Every member was looked at.
  return { ids, lengths, terms } as SavedCollectionIndex;
}
