import { foldText } from './fold.js';
import type { ValueFunction } from './function.js';

/** What may stand before and after a word: no letter and no digit. */
const isWithinWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether a text says a word or phrase as such, whatever its accents and case: "ram" is not said in "programme". */
export function mentionsWord(text: string, word: string): boolean {
  const wanted = foldText(word);
  if (wanted === '') return false;
  for (let place = text.indexOf(wanted); place >= 0; place = text.indexOf(wanted, place + 1)) {
    if (!isWithinWord(text[place - 1]) && !isWithinWord(text[place + wanted.length])) return true;
  }
  return false;
}

/** `mentions(symptom, ['fumée', 'brûlé'])`: whether the text says one of the words, whatever accents and case, as whole words. */
export const mentions: ValueFunction = {
  kind: 'value',
  name: 'mentions',
  parameters: ['string', 'list<string>'],
  returns: 'bool',
  run: (text: string, words: readonly string[]) => {
    const folded = foldText(text);
    return words.some((word) => mentionsWord(folded, word));
  },
};
