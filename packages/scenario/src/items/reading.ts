import type { IssueParams } from '../issue.js';
import type { IssueCode } from '../issues/issue-codes.js';
import type { AnswerIssue, AnswerValue, Reading } from './question-type.js';

/** The answer is well-formed. */
export const given = <Value extends AnswerValue>(value: Value): Reading<Value> => ({ kind: 'value', value });

/** The answer is empty: there is no value any more. */
export const cleared: Reading<never> = { kind: 'cleared' };

/** The answer does not have the shape its type needs. */
export const refused = (code: IssueCode, params: IssueParams = {}): Reading<never> => ({
  kind: 'refused',
  code,
  params,
});

/** The answer may mean several values: the operator picks one. */
export const unclear = (code: IssueCode, params: IssueParams, candidates: readonly AnswerValue[]): Reading<never> => ({
  kind: 'refused',
  code,
  params,
  candidates,
});

/** A finding that blocks the ticket. */
export const answerError = (code: IssueCode, params: IssueParams = {}): AnswerIssue => ({
  level: 'error',
  code,
  params,
});

/** A finding that asks the operator to look again. */
export const answerWarning = (code: IssueCode, params: IssueParams = {}): AnswerIssue => ({
  level: 'warning',
  code,
  params,
});

/** Whether an answer from outside says nothing: absent, null, only white space, or an empty list. 0 and false say something. */
export function isEmptyAnswer(input: unknown): boolean {
  if (input === undefined || input === null) return true;
  if (typeof input === 'string') return input.trim() === '';
  return Array.isArray(input) && input.length === 0;
}
