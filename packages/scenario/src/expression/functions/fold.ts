import type { ValueFunction } from './function.js';

const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};
const combiningMarks = /\p{Mn}+/gu;

/**
 * The text as people compare it by ear: lower case, no accents, ligatures spelt out (`œ` is `oe`), straight
 * apostrophes, spaces trimmed and collapsed. Exact for ASCII; other scripts only lose case and marks.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(/[œæßøł’‘ʼ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** `fold(symptom).contains('ecran')`: comparison whatever the accents, case and spaces. */
export const fold: ValueFunction = {
  kind: 'value',
  name: 'fold',
  parameters: ['string'],
  returns: 'string',
  run: (text: string) => foldText(text),
};
