import { picker as en } from '../messages/en/picker.js';
import { picker as fr } from '../messages/fr/picker.js';

/** Every sentence of the picker. They are loaded with it, and with nothing else. */
export type PickerWords = typeof en;

const languages: ReadonlyMap<string, PickerWords> = new Map([
  ['en', en],
  ['fr', fr],
]);

/** Words for a BCP 47 tag: of its base language, else English. */
export function pickerWords(locale: string): PickerWords {
  return languages.get(locale.split('-', 1)[0] ?? '') ?? en;
}
