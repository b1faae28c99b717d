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
// Latin, Greek and Cyrillic accents; the vowel signs of other scripts are letters, not accents.
const accents = /[\u0300-\u036f]+/g;

/**
 * The text as people compare it by ear: lower case, no accents, ligatures spelt out (`œ` is `oe`), straight
 * apostrophes, spaces trimmed and collapsed. Exact for ASCII; other scripts only lose case and marks.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  return (isAscii.test(lower) ? lower : withoutMarks(lower)).replace(/\s+/g, ' ').trim();
}

// Most ids and many words: worth a short cut, as the rest costs ten times as much.
// oxlint-disable-next-line no-control-regex -- the range is ASCII as a whole
const isAscii = /^[\u0000-\u007f]*$/;

function withoutMarks(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(/[œæßøł’‘ʼ]/g, (letter) => ligatures[letter] ?? letter);
}

/** `fold(symptom).contains('ecran')`: comparison whatever the accents, case and spaces. */
export const fold: ValueFunction = {
  kind: 'value',
  name: 'fold',
  parameters: ['string'],
  returns: 'string',
  run: (text: string) => foldText(text),
};
