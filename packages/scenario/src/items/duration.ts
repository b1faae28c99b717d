import { millisecondsOf } from '@filrouge/ticket';
import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import { durationTyped, isoDuration, shownDuration } from '../typing/duration-typed.js';
import type { Question } from './item.js';
import { questionKeys } from './question-keys.js';
import type { AnswerIssue } from './question-type.js';
import { questionType } from './question-type.js';
import { answerError, cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typeKey } from './type-key.js';

interface DurationQuestion extends Question {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

const lengthKey = (description: string) =>
  z
    .optional(z.string().check(z.refine((text) => millisecondsOf(text) !== undefined, 'bad-duration')))
    .check(z.meta({ description: `${description} ISO 8601, such as PT30M or P2D.`, examples: ['PT30M'] }));

/** A length of time, kept as ISO 8601 in days, hours, minutes and seconds; a day is 24 hours. */
export const durationQuestion = questionType<DurationQuestion, string>({
  name: 'duration',
  schema: () =>
    z
      .strictObject({
        type: typeKey('duration', 'A length of time.'),
        ...questionKeys,
        min: lengthKey('Shortest that is right.'),
        max: lengthKey('Longest that is right.'),
      })
      .check(
        z.refine(({ min, max }) => lengthOf(min, 0) <= lengthOf(max, Number.POSITIVE_INFINITY), {
          path: ['max'],
          error: 'limits-crossed',
          params: { low: 'min', high: 'max' },
        }),
        z.meta({
          title: 'Duration',
          description: 'A length of time, typed as "1h30", "90 min" or "2 days".',
          examples: [{ type: 'duration', id: 'outage', label: 'For how long' }],
        }),
      ),
  valueType: 'duration',
  read: (input) => {
    if (isEmptyAnswer(input)) return cleared;
    const seconds = typeof input === 'string' ? durationTyped(input) : undefined;
    return seconds === undefined
      ? refused('answer-not-a-duration', { value: quoted(input) })
      : given(isoDuration(seconds));
  },
  check: limitIssues,
  display: (value, _question, { locale }) => shownDuration(durationTyped(value) ?? 0, locale),
});

const lengthOf = (iso: string | undefined, otherwise: number) =>
  (iso === undefined ? undefined : millisecondsOf(iso)) ?? otherwise;

function limitIssues(value: string, { min, max }: DurationQuestion): readonly AnswerIssue[] {
  const length = lengthOf(value, 0);
  if (min !== undefined && length < lengthOf(min, 0)) return [answerError('answer-too-brief', { min })];
  return max !== undefined && length > lengthOf(max, length) ? [answerError('answer-too-lasting', { max })] : [];
}
