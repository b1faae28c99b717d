import * as z from 'zod/mini';
import { isDate } from '../source/date.js';
import { quoted } from '../issues/quoted.js';
import type { Question } from './item.js';
import { limitsInOrder } from './limits-in-order.js';
import { questionKeys } from './question-keys.js';
import type { AnswerIssue } from './question-type.js';
import { questionType } from './question-type.js';
import { answerError, cleared, given, isEmptyAnswer, refused } from './reading.js';
import { timeReader } from '../typing/time-reader.js';
import { typedTime } from './typed-time.js';
import { typeKey } from './type-key.js';

interface DateQuestion extends Question {
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

const dayKey = (description: string) =>
  z.optional(z.iso.date()).check(z.meta({ description: `${description} YYYY-MM-DD.`, examples: ['2026-11-12'] }));

/** A day of the calendar, `YYYY-MM-DD`, without a time and so without a time zone. */
export const dateQuestion = questionType<DateQuestion, string>({
  name: 'date',
  schema: () =>
    z
      .strictObject({
        type: typeKey('date', 'A day of the calendar.'),
        ...questionKeys,
        earliest: dayKey('First day that is right.'),
        latest: dayKey('Last day that is right.'),
      })
      .check(
        limitsInOrder('earliest', 'latest'),
        z.meta({
          title: 'Date',
          description: 'A day of the calendar. To compare it with today, give it a check that reads now.',
          examples: [{ type: 'date', id: 'since', label: 'Since when' }],
        }),
      ),
  valueType: 'timestamp',
  read: (input, _question, place) => {
    if (isEmptyAnswer(input)) return cleared;
    const day = typeof input === 'string' ? input.trim() : '';
    if (isDate(day)) return given(day);
    const typed = place && day !== '' ? timeReader().day(day, place) : undefined;
    return typed ? typedTime(typed, day, 'answer-not-a-date') : refused('answer-not-a-date', { value: quoted(input) });
  },
  check: dayIssues,
  display: (value, _question, { locale }) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(midnightOf(value)),
});

/** The day's first instant in UTC: the same day for every reader, whatever the zone of the machine. */
function midnightOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

// YYYY-MM-DD sorts as text in the order of the days.
function dayIssues(value: string, { earliest, latest }: DateQuestion): readonly AnswerIssue[] {
  if (earliest !== undefined && value < earliest) return [answerError('answer-too-early', { earliest })];
  return latest !== undefined && value > latest ? [answerError('answer-too-late', { latest })] : [];
}
