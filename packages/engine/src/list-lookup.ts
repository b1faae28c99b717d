import type { Entry } from '@filrouge/scenario';
import type { LookupSource } from './lookup.js';

/** A source over a list the page has already: its entries whose label, value or attributes have every word typed. */
export function lookupInList(entries: readonly Entry[]): LookupSource {
  const indexed = entries.map((entry) => ({ entry, text: foldedText(entry) }));
  return {
    search: async (query, { limit, signal }) => {
      signal.throwIfAborted();
      const words = fold(query)
        .split(/\s+/)
        .filter((word) => word !== '');
      const found = indexed.filter(({ text }) => words.every((word) => text.includes(word)));
      return found.slice(0, limit).map(({ entry }) => entry);
    },
  };
}

const foldedText = ({ value, label, attributes = {} }: Entry) =>
  fold([label, value, ...Object.values(attributes)].join(' '));

/** Without case and accents, as people search. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
