import { sha256 } from './sha256.js';

/** SHA-256 of a JSON value, in hexadecimal; the order of keys and white space do not matter. */
export function contentHash(value: unknown): string {
  return sha256(JSON.stringify(value, sortedKeys));
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
