import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import type { LocalizedText } from '../source/text.js';
import { textIn, textSchema } from '../source/text.js';
import type { Question } from './item.js';
import { limitsInOrder } from './limits-in-order.js';
import { questionKeys } from './question-keys.js';
import { questionType } from './question-type.js';
import { wholeNumberOf, withoutMinusZero } from './read-number.js';
import { answerError, cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typeKey } from './type-key.js';

interface ScaleQuestion extends Question {
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
  readonly minLabel?: LocalizedText | undefined;
  readonly maxLabel?: LocalizedText | undefined;
}

/** More steps than these are a number to type, not a scale to see. */
const mostSteps = 20;
const end = (description: string) => z.int().check(z.minimum(-1000), z.maximum(1000), z.meta({ description }));

/** A step on a scale, as a whole number: "from 0 to 10, how much does it hurt?" */
export const scaleQuestion = questionType<ScaleQuestion, number>({
  name: 'scale',
  schema: () =>
    z
      .strictObject({
        type: typeKey('scale', 'A step on a scale.'),
        ...questionKeys,
        min: end('Where the scale begins.'),
        max: end('Where the scale ends.'),
        step: z
          .optional(z.int().check(z.minimum(1)))
          .check(z.meta({ description: 'From one step to the next. Default 1.', examples: [2] })),
        minLabel: z.optional(textSchema('What the beginning means: "not at all".')),
        maxLabel: z.optional(textSchema('What the end means: "unbearable".')),
      })
      .check(
        limitsInOrder('min', 'max'),
        z.refine(({ min, max, step = 1 }) => (max - min) / step <= mostSteps, {
          path: ['max'],
          error: 'too-many',
          params: { max: mostSteps },
        }),
        z.meta({
          title: 'Scale',
          description: 'A step on a scale, with what its ends mean.',
          examples: [
            { type: 'scale', id: 'discomfort', label: 'How bad is it', min: 0, max: 10, maxLabel: 'Unbearable' },
          ],
        }),
      ),
  valueType: 'int',
  read: (input) => {
    if (isEmptyAnswer(input)) return cleared;
    const value = typeof input === 'string' ? wholeNumberOf(input) : input;
    return typeof value === 'number' && Number.isSafeInteger(value)
      ? given(withoutMinusZero(value))
      : refused('answer-not-a-whole-number', { value: quoted(input) });
  },
  check: (value, { min, max, step = 1 }) =>
    value < min || value > max || (value - min) % step !== 0
      ? [answerError('answer-off-scale', { value, min, max })]
      : [],
  display: (value, { min, max, minLabel, maxLabel }, { locale }) => {
    const label = value === min ? minLabel : value === max ? maxLabel : undefined;
    const shown = `${value}/${max}`;
    return label === undefined ? shown : `${shown} (${textIn(label, locale, [locale]).text})`;
  },
});
