import { describe, expect, it } from 'vitest';
import { expressionOf, scopeOf } from '../expression.harness.js';
import type { AnswerState } from '../expression.js';

const known = (value: boolean) => ({ state: 'value', value });
const notKnown = { state: 'unknown' };

describe.each([
  ['answered', known(true)],
  ['unknown', known(false)],
  ['closed', known(false)],
  ['open', notKnown],
] as const)('while a question is %s', (state, whetherAnswered) => {
  const scope = scopeOf({}, { users: state satisfies AnswerState });

  it('tells whether it is answered', () => {
    expect(expressionOf('answered(users)').evaluate(scope)).toEqual(whetherAnswered);
  });

  it('tells whether the caller does not know', () => {
    const expected = state === 'open' ? notKnown : known(state === 'unknown');

    expect(expressionOf('unknown(users)').evaluate(scope)).toEqual(expected);
  });
});

it('asks for the state of the question, not for its value', () => {
  const scope = { ...scopeOf({}, { users: 'unknown' }), valueOf: () => expect.unreachable() };

  expect(expressionOf('unknown(users) && !answered(users)').evaluate(scope)).toEqual({ state: 'value', value: true });
});
