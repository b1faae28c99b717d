import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import type { FlowWords } from './words/flow-words.js';
import { fr } from './words/fr.js';

const languages: ReadonlyMap<string, FlowWords> = new Map([
  ['ar', ar],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
]);

/** Words for a BCP 47 tag: of its base language, else English. */
export function flowWords(locale: string): FlowWords {
  return languages.get(locale.toLowerCase().split('-', 1)[0] ?? '') ?? en;
}
