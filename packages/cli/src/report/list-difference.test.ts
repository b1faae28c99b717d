import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listDifference } from './list-difference.js';

const shown = (expected: string, actual: string) =>
  listDifference(expected.split(''), actual.split(''))
    .map(({ sign, text }) => sign + text)
    .join(' ');

it.each([
  ['abc', 'abc', ' a  b  c'],
  ['abc', 'ac', ' a -b  c'],
  ['ac', 'abc', ' a +b  c'],
  ['ab', 'cd', '-a -b +c +d'],
  ['', 'a', '+a'],
  ['a', '', '-a'],
])('shows the way from %j to %j', (expected, actual, lines) => {
  expect(shown(expected, actual)).toBe(lines);
});

it('loses nothing of either list', () => {
  const lists = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(lists, lists, (expected, actual) => {
      const lines = listDifference(expected, actual);

      expect(lines.filter(({ sign }) => sign !== '+').map(({ text }) => text)).toEqual(expected);
      expect(lines.filter(({ sign }) => sign !== '-').map(({ text }) => text)).toEqual(actual);
    }),
  );
});
