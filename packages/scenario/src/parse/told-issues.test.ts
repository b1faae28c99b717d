import { expect, it } from 'vitest';
import { issueCodes } from '../issues/issue-codes.js';
import { describeIssue } from '../issues/describe-issue.js';
import { mostOfAKind } from './first-of-each.js';
import { toldIssues } from './told-issues.js';

const issues = (code: string, count: number) =>
  Array.from({ length: count }, (_, place) => ({ code, path: `/${code}/${place}`, params: {} }));

it('tells a few mistakes as they are', () => {
  const few = [...issues('a', 60), ...issues('b', 60)];

  expect(toldIssues(few)).toEqual(few);
});

it('tells the first of each kind and counts the others, at the first of these', () => {
  const told = toldIssues([...issues('a', mostOfAKind + 7), ...issues('b', 1)]);

  expect(told).toEqual([
    ...issues('a', mostOfAKind),
    ...issues('b', 1),
    { code: 'more-mistakes', path: `/a/${mostOfAKind}`, params: { count: 7, of: 'a' } },
  ]);
  expect(issueCodes).toContain('more-mistakes');
});

it('says how many in words', () => {
  const more = { code: 'more-mistakes', params: { count: 4900, of: 'unknown-key' } };

  expect(describeIssue(more, 'en').message).toContain('4,900 more mistakes of this kind (unknown-key)');
  expect(describeIssue(more, 'fr').message).toContain('erreurs de cette sorte (unknown-key)');
});
