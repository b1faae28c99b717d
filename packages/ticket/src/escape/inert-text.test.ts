import { describe, expect, it } from 'vitest';
import { inertLines, inertText } from './inert-text.js';

describe('inertText', () => {
  it.each([
    ['one line break of each system', 'a\r\nb\rc\u2028d\u0085e\vf', 'a\nb\nc\nd\ne\nf'],
    ['a space for a tab', 'a\tb', 'a b'],
    ['a sign for control characters', 'a\u0000b\u001B[31mc\u009B', 'a\uFFFDb\uFFFD[31mc\uFFFD'],
    ['nothing for what turns the reading order', 'invoice\u202Egpj.exe\u2066\u2069', 'invoicegpj.exe'],
    ['a sign for half a character', 'a\uD83D', 'a\uFFFD'],
    ['a sign for text that does not show', 'a\u{E0041}', 'a\uFFFD'],
  ])('gives %s', (_name, text, inert) => {
    expect(inertText(text)).toBe(inert);
  });

  it.each(['Élodie – 東京', 'مرحبا\u200F!', '👩\u200D🔧', 'e\u0301'])('leaves %j alone', (text) => {
    expect(inertText(text)).toBe(text);
  });
});

describe('inertLines', () => {
  it('drops blank lines and the space around the others', () => {
    expect(inertLines('  one \n\n \u00A0\n\ttwo\u202E\r\n')).toEqual(['one', 'two']);
  });

  it.each(['', ' ', '\n\n', '\u202E'])('has none for %j', (text) => {
    expect(inertLines(text)).toEqual([]);
  });
});
