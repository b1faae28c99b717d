import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import { celTimestamp } from '../expression/cel-values.js';
import { timeReader } from '../typing/time-reader.js';
import type { Question } from './item.js';
import { questionKeys } from './question-keys.js';
import type { Reading } from './question-type.js';
import { questionType } from './question-type.js';
import { cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typedTime } from './typed-time.js';
import { typeKey } from './type-key.js';

/** A day and a time, kept as an instant in UTC to the second, shown on the client's clock. */
export const dateTimeQuestion = questionType<Question, string>({
  name: 'dateTime',
  schema: () =>
    z.strictObject({ type: typeKey('dateTime', 'A day and a time.'), ...questionKeys }).check(
      z.meta({
        title: 'Date and time',
        description:
          'A day and a time on the client’s clock; operators type "yesterday 2pm" or "hier 14h". To compare it with now, give it a check.',
        examples: [
          {
            type: 'dateTime',
            id: 'since',
            label: 'Since when',
            checks: [{ when: 'since > now', level: 'error', text: 'This is still to come.' }],
          },
        ],
      }),
    ),
  valueType: 'timestamp',
  read: (input, _question, place) => {
    if (isEmptyAnswer(input)) return cleared;
    if (typeof input !== 'string') return refused('answer-not-a-moment', { value: quoted(input) });
    const text = input.trim();
    const instant = zonedInstant(text);
    if (instant) return instant;
    if (!place) return refused('answer-not-a-moment', { value: quoted(text) });
    return typedTime(timeReader().moment(text, place), text, 'answer-not-a-moment');
  },
  display: (value, _question, { locale, timeZone }) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(value)),
});

/** The instant of an ISO text with its zone; what has none is read on the client's clock instead. */
function zonedInstant(text: string): Reading<string> | undefined {
  const instant = /t/i.test(text) ? celTimestamp(text.toUpperCase()) : undefined;
  return instant && given(`${instant.toISOString().slice(0, 19)}Z`);
}
