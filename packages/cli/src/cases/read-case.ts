import type { Issue } from '@filrouge/scenario';
import type { CaseReading } from './case.js';
import { expectations } from './expectations.js';
import { itemKeyIssues } from './expected-items.js';
import { isInstant } from './instant.js';
import { readAnswers } from './read-answers.js';
import { isObject, wrongType } from './shape.js';
import { unknownKeys } from './unknown-keys.js';

const caseKeys = ['$schema', 'title', 'at', 'context', 'answers', 'expect'];

/** Whether a JSON value is a whole case rather than the answers alone. */
export const isCase = (input: unknown): boolean =>
  isObject(input) && (isObject(input['answers']) || Array.isArray(input['answers']) || isObject(input['expect']));

/** Reads a case and tells everything that is wrong with it; a mistake beside the answers does not keep it from being played. */
export function readCase(input: unknown): CaseReading {
  if (!isObject(input)) return { case: undefined, issues: [{ code: 'not-an-object', path: '', params: {} }] };
  const { title, at, context, answers: givenAnswers, expect = {} } = input;
  const { answers, issues: answerIssues } =
    givenAnswers === undefined ? noAnswers : readAnswers(givenAnswers, '/answers');
  const isRightTime = typeof at === 'string' && isInstant(at);
  const issues = [
    ...unknownKeys(input, caseKeys, ''),
    ...(title === undefined || typeof title === 'string' ? [] : [wrongType('/title', 'string', title)]),
    ...(at === undefined || isRightTime ? [] : [badInstant(at)]),
    ...answerIssues,
    ...(isObject(expect)
      ? [
          ...unknownKeys(expect, Object.keys(expectations), '/expect'),
          ...itemKeyIssues(expect['items'], '/expect/items'),
        ]
      : [wrongType('/expect', 'object', expect)]),
  ];
  if (!answers) return { case: undefined, issues };
  const read = {
    ...(typeof title === 'string' ? { title } : {}),
    ...(isRightTime ? { at } : {}),
    ...(context === undefined ? {} : { context }),
    answers,
    expect: isObject(expect) ? expect : {},
  };
  return { case: read, issues };
}

const noAnswers = { answers: undefined, issues: [{ code: 'missing-key', path: '', params: { key: 'answers' } }] };

const badInstant = (at: unknown): Issue =>
  typeof at === 'string' ? { code: 'bad-instant', path: '/at', params: { value: at } } : wrongType('/at', 'string', at);
