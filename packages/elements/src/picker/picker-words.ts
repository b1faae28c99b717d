import { picker } from '../messages/en/picker.js';
import { languages } from '../messages/index.js';

/** Every sentence of the picker; the English ones are loaded with it. */
export type PickerWords = typeof picker;

/** Words for a BCP 47 tag: of its base language, else English. */
export function pickerWords(locale: string): PickerWords {
  return languages.packOf(locale)?.picker ?? picker;
}
