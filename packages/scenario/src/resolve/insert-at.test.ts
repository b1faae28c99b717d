import { expect, it } from 'vitest';
import { insertAt } from './insert-at.js';

it.each([0, 1, 999, 1000, 1001, 2500])('puts %i entries in their order between the others', (count) => {
  const entries = Array.from({ length: count }, (_, place) => place);
  const list = ['first', 'last'];

  insertAt(list, 1, entries);

  expect(list).toEqual(['first', ...entries, 'last']);
});
