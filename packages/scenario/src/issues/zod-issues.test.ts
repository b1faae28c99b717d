import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { itemSchema } from '../items/index.js';
import { textSchema } from '../source/text.js';
import { issuesOf, readBy } from './zod-issues.js';

const issuesIn = (input: unknown, schema: z.ZodMiniType = itemSchema) => {
  const read = readBy(schema, input);
  return read.ok ? [] : read.issues;
};

const text = { type: 'text', id: 'callerName', label: 'Name' };

describe('issuesOf', () => {
  const found = [
    [
      'an unknown key',
      { ...text, requird: true },
      'unknown-key',
      '/requird',
      { key: 'requird', suggestion: 'required' },
    ],
    ['an unknown key like no other', { ...text, xyzzy: 1 }, 'unknown-key', '/xyzzy', { key: 'xyzzy' }],
    ['a key that needs escaping', { ...text, 'a/b~c': 1 }, 'unknown-key', '/a~1b~0c', { key: 'a/b~c' }],
    ['a missing key', { type: 'text', id: 'a' }, 'missing-key', '', { key: 'label' }],
    ['a missing type', { id: 'a', label: 'A' }, 'missing-key', '', { key: 'type' }],
    ['a type that is no text', { type: 3 }, 'wrong-type', '/type', { expected: 'string', got: 'number' }],
    [
      'a value of another kind',
      { ...text, minLength: '3' },
      'wrong-type',
      '/minLength',
      { expected: 'number', got: 'string', value: '3' },
    ],
    ['null', { ...text, minLength: null }, 'wrong-type', '/minLength', { expected: 'number', got: 'null' }],
    [
      'a number that is not whole',
      { ...text, minLength: 1.5 },
      'wrong-type',
      '/minLength',
      { expected: 'int', got: 'number' },
    ],
    [
      'a label that is no text',
      { ...text, label: 3 },
      'wrong-type',
      '/label',
      { expected: 'string|record', got: 'number' },
    ],
    [
      'a label that is no text in one locale',
      { ...text, label: { fr: 3 } },
      'wrong-type',
      '/label/fr',
      { expected: 'string', got: 'number' },
    ],
    ['an empty text', { ...text, label: '' }, 'too-short', '/label', { min: 1 }],
    ['an empty id, once', { ...text, id: '' }, 'bad-variable-id', '/id', expect.objectContaining({ value: '' })],
    [
      'a key that is true or an expression',
      { ...text, required: 1 },
      'wrong-type',
      '/required',
      { expected: 'boolean|string', got: 'number' },
    ],
    [
      'a value that may not stand there',
      { ...text, privacy: 'persnal' },
      'value-not-allowed',
      '/privacy',
      { value: 'persnal', allowed: 'none, personal, sensitive, neverStored', suggestion: 'personal' },
    ],
    ['no options', { type: 'choice', id: 'a', label: 'A', options: [] }, 'too-few', '/options', { min: 1 }],
    ['a number out of bounds', { ...text, minLength: 0 }, 'too-small', '/minLength', { min: 1 }],
    [
      'a day that does not exist',
      { type: 'date', id: 'a', label: 'A', earliest: '2026-02-30' },
      'bad-date',
      '/earliest',
      expect.anything(),
    ],
    [
      'limits that cross',
      { ...text, minLength: 9, maxLength: 3 },
      'limits-crossed',
      '/maxLength',
      expect.objectContaining({ low: 'minLength', high: 'maxLength' }),
    ],
    ['an item that is no object', 'text', 'not-an-object', '', { got: 'string' }],
    ['nothing', undefined, 'not-an-object', '', { got: 'undefined' }],
  ] as const;

  it.each(found)('tells %s', (_what, input, code, path, params) => {
    expect(issuesIn(input)).toEqual([{ code, path, params }]);
  });

  it('suggests the type that was meant', () => {
    expect(issuesIn({ type: 'longtext', id: 'a', label: 'A' })).toEqual([
      {
        code: 'unknown-type',
        path: '/type',
        params: expect.objectContaining({ type: 'longtext', suggestion: 'longText' }),
      },
    ]);
  });

  it('tells every mistake at once, follow-ups included', () => {
    const followUp = { type: 'integr', id: 'b' };
    // oxlint-disable-next-line unicorn/no-thenable -- the language's word for follow-ups.
    const option = { value: ' team', label: {}, then: [followUp, { type: 'integer', id: 'c', label: 'C', mni: 2 }] };

    const issues = issuesIn({ type: 'choice', id: 3, options: [option] });

    expect(issues.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual([
      'bad-option-value /options/0/value',
      'missing-key ',
      'too-few /options/0/label',
      'unknown-key /options/0/then/1/mni',
      'unknown-type /options/0/then/0/type',
      'wrong-type /id',
    ]);
  });

  it('names the misshapen key of a record', () => {
    const schema = z.record(z.string().check(z.regex(/^[a-z]+$/, 'bad-id')), z.number());

    expect(issuesIn({ 'A b': 1 }, schema)).toEqual([{ code: 'bad-id', path: '/A b', params: { value: 'A b' } }]);
  });

  it('goes on without suggestions when the parse did not send the known keys', () => {
    const parsed = z.safeParse(itemSchema, { ...text, requird: true });

    expect(parsed.error && issuesOf(parsed.error, {})).toEqual([
      { code: 'unknown-key', path: '/requird', params: { key: 'requird' } },
    ]);
  });

  it('says what a text may be', () => {
    expect(issuesIn([], textSchema('A text.'))).toEqual([
      { code: 'wrong-type', path: '', params: { expected: 'string|record', got: 'array' } },
    ]);
  });

  it('never throws, and gives plain params', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({ type: fc.constantFrom('text', 'choice', 'end'), id: fc.jsonValue(), options: fc.jsonValue() }),
        ),
        (input) => {
          for (const { path, params } of issuesIn(input)) {
            expect(path === '' || path.startsWith('/')).toBe(true);
            expect(JSON.parse(JSON.stringify(params))).toEqual(params);
          }
        },
      ),
    );
  });
});
