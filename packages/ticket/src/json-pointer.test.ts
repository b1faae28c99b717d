import { describe, expect, it } from 'vitest';
import { pointerOf, valueAt } from './json-pointer.js';

describe('pointerOf', () => {
  it.each([
    [[], ''],
    [['answers', 0, 'id'], '/answers/0/id'],
    [['fields', 'a/b~c'], '/fields/a~1b~0c'],
    [[''], '/'],
  ])('writes %j as %j', (path, pointer) => {
    expect(pointerOf(path)).toBe(pointer);
  });
});

describe('valueAt', () => {
  it('walks objects and lists', () => {
    expect(valueAt({ answers: [{ id: 'a' }] }, ['answers', 0, 'id'])).toBe('a');
  });

  it.each([
    [{}, ['constructor']],
    [null, ['a']],
    ['text', ['length']],
    [[], [0]],
  ])('finds nothing in %j at %j', (document, path) => {
    expect(valueAt(document, path)).toBeUndefined();
  });
});
