import { expect, it } from 'vitest';
import { SourceText } from './source-text.js';

it('counts lines and columns from 1, whatever ends a line', () => {
  const source = new SourceText('{\n  "a": 1,\r\n  "b": 2\r}');

  expect(source.placeAt(0)).toEqual({ line: 1, column: 1 });
  expect(source.placeAt(source.text.indexOf('"a"'))).toEqual({ line: 2, column: 3 });
  expect(source.placeAt(source.text.indexOf('"b"'))).toEqual({ line: 3, column: 3 });
  expect(source.placeAt(source.text.indexOf('}'))).toEqual({ line: 4, column: 1 });
});

it('counts columns as editors do, in UTF-16 code units', () => {
  const source = new SourceText('"😀": 1');

  expect(source.placeAt(source.text.indexOf('1'))).toEqual({ line: 1, column: 7 });
});

it('gives a line without its end, and nothing past the last', () => {
  const source = new SourceText('one\r\ntwo\n');

  expect([1, 2, 3, 4].map((line) => source.lineAt(line))).toEqual(['one', 'two', '', '']);
});

it('has one line when the text is empty', () => {
  expect(new SourceText('').placeAt(0)).toEqual({ line: 1, column: 1 });
});
