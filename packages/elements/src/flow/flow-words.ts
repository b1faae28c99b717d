import { flow as ar } from '../messages/ar/flow.js';
import { flow as de } from '../messages/de/flow.js';
import { flow as en } from '../messages/en/flow.js';
import { flow as es } from '../messages/es/flow.js';
import { flow as fr } from '../messages/fr/flow.js';

/** Every sentence of the picture. They are loaded with it, and with nothing else. */
export type FlowPictureWords = typeof en;

const languages: ReadonlyMap<string, FlowPictureWords> = new Map([
  ['ar', ar],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
]);

/** Words for a BCP 47 tag: of its base language, else English. */
export function flowPictureWords(locale: string): FlowPictureWords {
  return languages.get(locale.split('-', 1)[0] ?? '') ?? en;
}
