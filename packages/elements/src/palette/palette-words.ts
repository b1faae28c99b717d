import { palette as en } from '../messages/en/palette.js';
import { palette as fr } from '../messages/fr/palette.js';

/** Every sentence of the palette. They are loaded with it, and with nothing else. */
export type PaletteWords = typeof en;

const languages: ReadonlyMap<string, PaletteWords> = new Map([
  ['en', en],
  ['fr', fr],
]);

/** Words for a BCP 47 tag: of its base language, else English. */
export function paletteWords(locale: string): PaletteWords {
  return languages.get(locale.split('-', 1)[0] ?? '') ?? en;
}
