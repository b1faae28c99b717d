import fc from 'fast-check';
import { expect, it } from 'vitest';
import { offsetInLiteral } from './string-offset.js';

it('steps over escapes as one character', () => {
  const literal = String.raw`"a\"b\u00e9c"`;

  expect([0, 1, 2, 3, 4].map((index) => literal.slice(offsetInLiteral(literal, index))[0])).toEqual([
    'a',
    '\\',
    'b',
    '\\',
    'c',
  ]);
});

it('gives the closing quote past the end', () => {
  expect(offsetInLiteral('"abc"', 3)).toBe(4);
  expect(offsetInLiteral('"abc"', 99)).toBe(4);
  expect(offsetInLiteral('""', 0)).toBe(1);
});

it('cuts every literal where its value is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 40 }), (value, place) => {
      const index = Math.min(place, value.length);
      const literal = JSON.stringify(value);
      const isInsidePair = /[\ud800-\udbff]$/.test(value.slice(0, index));
      fc.pre(!isInsidePair);

      const head = literal.slice(0, offsetInLiteral(literal, index));

      expect(JSON.parse(`${head}"`)).toBe(value.slice(0, index));
    }),
  );
});
