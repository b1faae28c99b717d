import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import type { Question } from './item.js';
import { limitsInOrder } from './limits-in-order.js';
import type { NumberLimits } from './number-limits.js';
import { displayNumber, limitIssues, numberKeys } from './number-limits.js';
import { questionKeys } from './question-keys.js';
import { questionType } from './question-type.js';
import { isExact, wholeNumberOf, withoutMinusZero } from './read-number.js';
import { cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typeKey } from './type-key.js';

/** A whole number. */
export const integerQuestion = questionType<Question & NumberLimits, number>({
  name: 'integer',
  schema: () =>
    z.strictObject({ type: typeKey('integer', 'A whole number.'), ...questionKeys, ...numberKeys(z.int()) }).check(
      limitsInOrder('min', 'max'),
      z.meta({
        title: 'Whole number',
        description: 'A whole number.',
        examples: [{ type: 'integer', id: 'affectedUsers', label: 'How many people', min: 1 }],
      }),
    ),
  valueType: 'int',
  read: (input) => {
    if (isEmptyAnswer(input)) return cleared;
    const value = typeof input === 'string' ? wholeNumberOf(input) : input;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return refused('answer-not-a-whole-number', { value: quoted(input) });
    }
    if (!isExact(value)) return refused('answer-over-limit', { max: Number.MAX_SAFE_INTEGER });
    return given(withoutMinusZero(value));
  },
  check: limitIssues,
  display: (value, question, { locale }) => displayNumber(value, question, locale),
});
