import { expect, it } from 'vitest';
import { readingOf } from './comparisons.js';

const comparisonsIn = (source: string) =>
  readingOf(source).comparisons.map(({ name, operator, literals }) => [
    name,
    operator,
    ...literals.map(({ value }) => value),
  ]);

it.each([
  ["scope == 'me'", [['scope', '==', 'me']]],
  ['5 < users', [['users', '>', 5]]],
  [
    'users >= -2.5 || !(users == 3)',
    [
      ['users', '>=', -2.5],
      ['users', '==', 3],
    ],
  ],
  [
    "site in ['a', \"b\"] && 'x' in tried",
    [
      ['site', 'in', 'a', 'b'],
      ['tried', 'contains', 'x'],
    ],
  ],
  ["context . plan == 'gold' // scope == 'me'", [['context.plan', '==', 'gold']]],
  ["scope == 'it\\'s' ? true : false", [['scope', '==', "it's"]]],
])('reads the comparisons of %s', (source, expected) => {
  expect(comparisonsIn(source)).toEqual(expected);
});

it.each(['users * 2 > 5', '5 + users > 5', 'users > 5 + 1', 'users == other', 'size(users) > 5', 'users in list'])(
  'takes no part of a sum for a comparison: %s',
  (source) => {
    expect(comparisonsIn(source)).toEqual([]);
    expect(readingOf(source).compared.has('users')).toBe(false);
  },
);

it('tells where the value stands', () => {
  expect(readingOf("a && scope == 'me'").comparisons[0]?.literals).toEqual([{ value: 'me', start: 14, end: 18 }]);
});

it('counts a name as compared only when it is read in no other way', () => {
  const { compared } = readingOf("a == 'x' && b == 'y' && size(b) > 1");

  expect([...compared]).toEqual(['a']);
});

it('takes asking for an answer for no other way of reading', () => {
  const { compared, asked } = readingOf("answered(a) && a == 'x' && unknown(b)");

  expect([...compared]).toEqual(['a']);
  expect([...asked]).toEqual(['a', 'b']);
});

it('does not take the variable of a macro for a question', () => {
  expect(comparisonsIn("tried.exists(scope, scope == 'x')")).toEqual([]);
});

it('does not order texts', () => {
  expect(readingOf("name < 'm'").compared.has('name')).toBe(false);
});
