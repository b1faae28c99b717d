import { expect, describe, it } from 'vitest';
import { bareSchemas } from './bare-schemas.mjs';

const bare = (code) => bareSchemas.transform(code, '/x/packages/scenario/src/items/a.ts')?.code;

describe('bare schemas', () => {
  it.each([
    ['a check that only describes', `z.string().check(z.meta({ title: 'A' }))`, `z.string()`],
    [
      'a description beside a check',
      `z.string().check(z.minLength(1), z.meta({ title: 'A' }))`,
      `z.string().check(z.minLength(1))`,
    ],
    ['a description that is an argument', `textSchema('What it is.')`, `textSchema('')`],
    ['descriptions within', `z.array(z.string().check(z.meta({}))).check(z.meta({}))`, `z.array(z.string())`],
  ])('leaves out %s', (_what, code, expected) => {
    expect(bare(code)).toBe(expected);
  });

  it('leaves what is checked', () => {
    expect(bare(`z.string().check(z.regex(/a/, 'bad-id')); typeof read('text')`)).toBe(undefined);
  });
});
