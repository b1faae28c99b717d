import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import type { Question } from './item.js';
import { limitsInOrder } from './limits-in-order.js';
import type { NumberLimits } from './number-limits.js';
import { displayNumber, limitIssues, numberKeys } from './number-limits.js';
import { questionKeys } from './question-keys.js';
import type { AnswerIssue, Reading } from './question-type.js';
import { questionType } from './question-type.js';
import { decimalNumberOf, isAmbiguousNumber, isExact, withoutMinusZero } from './read-number.js';
import { answerError, cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typeKey } from './type-key.js';

interface NumberQuestion extends Question, NumberLimits {
  readonly decimals?: number | undefined;
}

/** Beyond this, a decimal fraction says more about the arithmetic than about the caller. */
const mostDecimals = 10;

/** A number, with decimals or without. */
export const numberQuestion = questionType<NumberQuestion, number>({
  name: 'number',
  schema: () =>
    z
      .strictObject({
        type: typeKey('number', 'A number, with decimals or without.'),
        ...questionKeys,
        ...numberKeys(z.number()),
        decimals: z
          .optional(z.int().check(z.minimum(0), z.maximum(mostDecimals)))
          .check(z.meta({ description: 'Most digits after the point. Default any.', examples: [2] })),
      })
      .check(
        limitsInOrder('min', 'max'),
        z.meta({
          title: 'Number',
          description: 'A number, with decimals or without.',
          examples: [{ type: 'number', id: 'weight', label: 'Weight', unit: 'kg', decimals: 1 }],
        }),
      ),
  valueType: 'double',
  read: (input) => {
    if (isEmptyAnswer(input)) return cleared;
    if (typeof input !== 'string') return readNumber(input, input);
    if (isAmbiguousNumber(input)) return refused('answer-number-ambiguous', { value: quoted(input) });
    return readNumber(decimalNumberOf(input), input);
  },
  check: (value, question) => [...limitIssues(value, question), ...decimalIssues(value, question)],
  display: (value, question, { locale }) => displayNumber(value, question, locale),
});

function readNumber(value: unknown, input: unknown): Reading<number> {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return refused('answer-not-a-number', { value: quoted(input) });
  }
  return isExact(value)
    ? given(withoutMinusZero(value))
    : refused('answer-over-limit', { max: Number.MAX_SAFE_INTEGER });
}

function decimalIssues(value: number, { decimals }: NumberQuestion): readonly AnswerIssue[] {
  if (decimals === undefined || Number(value.toFixed(decimals)) === value) return [];
  return [answerError('answer-too-many-decimals', { max: decimals, value })];
}
