import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSyntax } from './syntax-errors.js';

const mistakesIn = (text: string) => readSyntax(text).mistakes.map(({ reason, offset }) => [reason, offset]);

it.each([
  ['{"a": 1,}', [['TrailingComma', 7]]],
  ['{\n  "a": 1,\n}\n', [['TrailingComma', 10]]],
  ['[1,\n]', [['TrailingComma', 2]]],
  ['{"a": “desk”, "b": 1}', [['TypographicQuote', 6]]],
  ['{“a”: 1}', [['TypographicQuote', 1]]],
  ["{'a': 1}", [['SingleQuote', 1]]],
  ['{"a": 12,5, "b": 1}', [['DecimalComma', 8]]],
  ['{"a" 1}', [['ColonExpected', 5]]],
  ['{"a": 1 "b": 2}', [['CommaExpected', 8]]],
  ['[1,,2]', [['ValueExpected', 3]]],
  ['{"a": 1', [['CloseBraceExpected', 7]]],
  ['// no comments\n{}', [['InvalidCommentToken', 0]]],
  ['{} {}', [['EndOfFileExpected', 3]]],
  ['', [['ValueExpected', 0]]],
])('tells what is wrong in %j', (text, mistakes) => {
  expect(mistakesIn(text)).toEqual(mistakes);
});

it('tells two mistakes that have nothing to do with each other', () => {
  expect(mistakesIn('{"a" 1, "b": 2 "c": 3}').map(([, offset]) => offset)).toEqual([5, 15]);
});

it('gives no places for a text nested out of all reason, and says whether it is JSON', () => {
  const deep = '['.repeat(200_000);

  expect(readSyntax(deep + ']'.repeat(200_000))).toEqual({ root: undefined, mistakes: [] });
  expect(mistakesIn(deep)).toEqual([['', 0]]);
});

it('takes exactly what JSON.parse takes', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    ' ',
    '\n',
    '\u00a0',
    '"a"',
    'true',
    'nul',
    '1',
    '-',
    '.5',
    '1e3',
    '01',
    '\\u00',
    '/*',
    '//',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (some) => {
      const text = some.join('');

      expect(readSyntax(text).mistakes.length === 0).toBe(isJson(text));
    }),
    { numRuns: 5000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
