import { palette } from '../messages/en/palette.js';
import { languages } from '../messages/index.js';

/** Every sentence of the palette; the English ones are loaded with it. */
export type PaletteWords = typeof palette;

/** Words for a BCP 47 tag: of its base language, else English. */
export function paletteWords(locale: string): PaletteWords {
  return languages.packOf(locale)?.palette ?? palette;
}
