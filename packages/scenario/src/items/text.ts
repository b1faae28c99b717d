import * as z from 'zod/mini';
import { cleanLine } from './clean-text.js';
import type { Question } from './item.js';
import { limitsInOrder } from './limits-in-order.js';
import { questionKeys } from './question-keys.js';
import { questionType } from './question-type.js';
import { readText } from './read-text.js';
import type { TextLength } from './text-length.js';
import { lengthIssues, lengthKeys } from './text-length.js';
import type { TextPattern } from './text-pattern.js';
import { exampleFits, patternIssues, patternKeys } from './text-pattern.js';
import { typeKey } from './type-key.js';

/** One line rarely needs more; a longer answer is a description. */
const defaultMaximum = 500;

/** One line of text. */
export const textQuestion = questionType<Question & TextLength & TextPattern, string>({
  name: 'text',
  schema: () =>
    z
      .strictObject({
        type: typeKey('text', 'One line of text.'),
        ...questionKeys,
        ...lengthKeys(defaultMaximum),
        ...patternKeys,
      })
      .check(
        limitsInOrder('minLength', 'maxLength'),
        exampleFits,
        z.meta({
          title: 'Text',
          description: 'One line of text.',
          examples: [{ type: 'text', id: 'callerName', label: 'Name', required: true }],
        }),
      ),
  valueType: 'string',
  read: (input) => readText(input, cleanLine),
  check(value, question) {
    const tooLongOrShort = lengthIssues(value, question, defaultMaximum);
    // A text beyond all length is not gone through as well.
    return tooLongOrShort.length > 0 ? tooLongOrShort : patternIssues(value, question);
  },
  display: (value) => value,
  searchAs: 'detail',
});
