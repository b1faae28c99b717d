import { rows } from '../messages/en/rows.js';
import { languages } from '../messages/index.js';

/** Every sentence of the rows; the English ones are loaded with them. */
export type RowsWords = typeof rows;

/** Words for a BCP 47 tag: of its base language, else English. */
export function rowsWords(locale: string): RowsWords {
  return languages.packOf(locale)?.rows ?? rows;
}
