import { expect, it } from 'vitest';
import { describeIssue } from './describe-issue.js';
import { withMeantValue } from './meant-value.js';

it.each([
  ['wrong-type', { expected: 'number', got: 'string', value: '12,5' }, '12.5'],
  ['wrong-type', { expected: 'int', got: 'string', value: '12' }, '12'],
  ['wrong-type', { expected: 'int', got: 'string', value: '12,5' }, undefined],
  ['wrong-type', { expected: 'boolean', got: 'string', value: '12' }, undefined],
  ['wrong-type', { expected: 'number', got: 'string', value: 'many' }, undefined],
  ['bad-duration', { value: 'P4H' }, 'PT4H'],
  ['bad-duration', { value: 'P30M' }, 'PT30M'],
  ['bad-duration', { value: '1d4h' }, 'P1DT4H'],
  ['bad-duration', { value: '90 min' }, 'PT90M'],
  ['bad-duration', { value: 'P' }, undefined],
  ['bad-duration', { value: 'soon' }, undefined],
  ['bad-date', { value: '12' }, undefined],
])('tells what was meant by %s %j: %s', (code, params, suggestion) => {
  expect(withMeantValue({ code, params })['suggestion']).toBe(suggestion);
});

it('says how a number is written', () => {
  const issue = { code: 'wrong-type', params: { expected: 'number', got: 'string', value: '12,5' } };

  expect(describeIssue(issue, 'en').remedy).toBe('Write 12.5, without quotes.');
  expect(describeIssue(issue, 'fr').remedy).toBe('Écrivez 12.5, sans guillemets.');
});
