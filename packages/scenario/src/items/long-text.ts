import * as z from 'zod/mini';
import { cleanLines } from './clean-text.js';
import type { Question } from './item.js';
import { limitsInOrder } from './limits-in-order.js';
import { questionKeys } from './question-keys.js';
import { questionType } from './question-type.js';
import { readText } from './read-text.js';
import type { TextLength } from './text-length.js';
import { lengthIssues, lengthKeys } from './text-length.js';
import { typeKey } from './type-key.js';

/** Some four pages: enough for a story, short enough for a ticket. */
const defaultMaximum = 10_000;

/** Several lines of text. */
export const longTextQuestion = questionType<Question & TextLength, string>({
  name: 'longText',
  schema: () =>
    z
      .strictObject({
        type: typeKey('longText', 'Several lines of text.'),
        ...questionKeys,
        ...lengthKeys(defaultMaximum),
      })
      .check(
        limitsInOrder('minLength', 'maxLength'),
        z.meta({
          title: 'Long text',
          description: 'Several lines of text.',
          examples: [{ type: 'longText', id: 'symptom', label: 'Symptom', required: true }],
        }),
      ),
  valueType: 'string',
  read: (input) => readText(input, cleanLines),
  check: (value, question) => lengthIssues(value, question, defaultMaximum),
  display: (value) => value,
  searchAs: 'problem',
});
