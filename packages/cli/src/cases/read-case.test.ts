import { expect, it } from 'vitest';
import { isCase, readCase } from './read-case.js';

const issuesOf = (input: unknown) => readCase(input).issues.map(({ code, path }) => [code, path]);

it('reads a whole case', () => {
  const input = { title: 'One', at: '2026-11-20T09:00:00Z', context: { vip: true }, answers: { a: 1 }, expect: {} };

  expect(readCase(input)).toEqual({ case: input, issues: [] });
});

it('needs answers only', () => {
  expect(readCase({ answers: [] })).toEqual({ case: { answers: [], expect: {} }, issues: [] });
});

it.each([
  ['text', [['not-an-object', '']]],
  [{}, [['missing-key', '']]],
  [{ answers: 3 }, [['wrong-type', '/answers']]],
  [{ answers: [{}, 3] }, [['wrong-type', '/answers/1']]],
  [{ answers: {}, at: '2026-11-20' }, [['bad-instant', '/at']]],
  [{ answers: {}, at: 3 }, [['wrong-type', '/at']]],
  [
    { answers: {}, title: 3, expect: [] },
    [
      ['wrong-type', '/title'],
      ['wrong-type', '/expect'],
    ],
  ],
  [{ answers: {}, expect: { 'a/b': 1 } }, [['unknown-key', '/expect/a~1b']]],
])('tells what is wrong in %j', (input, issues) => {
  expect(issuesOf(input)).toEqual(issues);
});

it('says which key was probably meant', () => {
  const [inCase, inExpect] = readCase({ answers: {}, contxt: {}, expect: { reasns: [] } }).issues;

  expect([inCase?.params['suggestion'], inExpect?.params['suggestion']]).toEqual(['context', 'reasons']);
});

it('tells a case from answers', () => {
  expect(isCase({ answers: { scope: 'me' } })).toBe(true);
  expect(isCase({ expect: {}, anwsers: {} })).toBe(true);
  expect(isCase({ scope: 'me' })).toBe(false);
  expect(isCase({ answers: 'yes' })).toBe(false);
  expect(isCase([{ answers: {} }])).toBe(false);
});
