import { expect, it } from 'vitest';
import { SourceText } from '../json/source-text.js';
import { codeFrame } from './code-frame.js';

const frame = (text: string, offset: number, length: number) =>
  codeFrame({ file: { path: 'x', source: new SourceText(text) }, range: { offset, length } });

it('marks the place under its line', () => {
  expect(frame('{\n  "a": tru\n}', 9, 3)).toEqual(['  2 |   "a": tru', '    |        ^^^']);
});

it('marks one character where something is missing', () => {
  expect(frame('{"a" 1}', 5, 0)).toEqual(['  1 | {"a" 1}', '    |      ^']);
});

it('shows a piece of an endless line', () => {
  const [line = '', carets = ''] = frame(`[${'1,'.repeat(5000)}x]`, 10_001, 1);

  expect(line.length).toBeLessThan(110);
  expect(line[carets.indexOf('^')]).toBe('x');
});

it('marks no more than the line', () => {
  expect(frame('"abc\ndef"', 0, 9)[1]).toBe('    | ^^^^');
});
