import { parseTree } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { writtenLike } from './written-like.js';

/** What takes the place of the value of `x`. */
function instead(text: string, value: unknown): string {
  const node = parseTree(text)?.children?.[0]?.children?.[1];
  return node ? writtenLike(text, node, value) : '';
}

it('stays on one line where the value stood on one', () => {
  expect(instead('{ "x": ["a"] }', ['a', 'b'])).toBe('["a", "b"]');
  expect(instead('{ "x": 1 }', { key: [1], other: null })).toBe('{ "key": [1], "other": null }');
  expect(instead('{ "x": 1 }', {})).toBe('{}');
});

it('stays on several lines where it stood on several, indented as they were', () => {
  expect(instead('{\n\t"x": [\n\t\t"a"\n\t]\n}', ['b'])).toBe('[\n\t\t"b"\n\t]');
  expect(instead('{\r\n   "x": [\r\n      "a"]}', ['b'])).toBe('[\r\n      "b"\r\n   ]');
});

it('goes on several lines when one would be too long', () => {
  const [one, other] = ['a'.repeat(60), 'b'.repeat(60)];

  expect(instead('{\n  "x": []\n}', [one, other])).toBe(`[\n    "${one}",\n    "${other}"\n  ]`);
});
