import { rows as en } from '../messages/en/rows.js';
import { rows as fr } from '../messages/fr/rows.js';

/** Every sentence of the rows. They are loaded with them, and with nothing else. */
export type RowsWords = typeof en;

const languages: ReadonlyMap<string, RowsWords> = new Map([
  ['en', en],
  ['fr', fr],
]);

/** Words for a BCP 47 tag: of its base language, else English. */
export function rowsWords(locale: string): RowsWords {
  return languages.get(locale.split('-', 1)[0] ?? '') ?? en;
}
