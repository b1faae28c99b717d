import { parseTree } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { jsonPlaces } from './node-at.js';
import { rangeOf } from './range-of.js';

/** The text that an issue is shown to be about. */
function shown(text: string, path: string, params = {}): string {
  const root = parseTree(text);
  if (!root) throw new Error('no tree');
  const { offset, length } = rangeOf({ code: 'any', path, params }, jsonPlaces(root), text);
  return text.slice(offset, offset + length);
}

it('shows the value that is wrong', () => {
  expect(shown('{"steps": [{"id": 12}]}', '/steps/0/id')).toBe('12');
});

it('shows the key that is misspelt', () => {
  expect(shown('{"a": {"lable": "Name"}}', '/a/lable', { key: 'lable' })).toBe('"lable"');
});

it('shows the name of a locale that is not listed', () => {
  expect(shown('{"title": {"fr": "Oui", "de": "Ja"}}', '/title/de', { locale: 'de' })).toBe('"de"');
});

it('shows the brace of the object that lacks a key', () => {
  const text = '{"a": 1, "steps": [ {"title": "One"} ]}';

  expect(
    rangeOf({ code: 'missing-key', path: '/steps/0', params: { key: 'id' } }, jsonPlaces(tree(text)), text),
  ).toEqual({
    offset: 20,
    length: 1,
  });
});

it('shows the nearest thing when nothing stands at the place', () => {
  expect(shown('{"steps": [1, 2]}', '/steps/7/items/3')).toBe('[');
});

it('shows the part of an expression, escapes counted as one character', () => {
  const text = String.raw`{"when": "a == \"b\" && scpoe == 'site'"}`;
  const start = 'a == "b" && '.length;

  expect(shown(text, '/when', { start, end: start + 'scpoe'.length })).toBe('scpoe');
});

it('reads escaped steps of a pointer', () => {
  expect(shown('{"a/b": {"c~d": true}}', '/a~1b/c~0d')).toBe('true');
});

it('shows the last of two keys of one name, whose value counts', () => {
  expect(shown('{"a": 1, "a": 2}', '/a')).toBe('2');
});

function tree(text: string) {
  const root = parseTree(text);
  if (!root) throw new Error('no tree');
  return root;
}

it('finds a key among many, the last where it is written twice', () => {
  const keys = Array.from({ length: 200 }, (_, place) => `"k${place}": ${place}`);
  const text = `{${[...keys, '"k7": "again"'].join(',')}}`;

  expect(shown(text, '/k199')).toBe('199');
  expect(shown(text, '/k7')).toBe('"again"');
  expect(shown(text, '/nobody')).toBe('{');
});
