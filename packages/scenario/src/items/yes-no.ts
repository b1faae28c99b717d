import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import type { Question } from './item.js';
import { questionKeys } from './question-keys.js';
import { questionType } from './question-type.js';
import { cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typeKey } from './type-key.js';

/** Yes or no. Only true and false are read: "false" as a text is a slip of the host that must not pass for yes. */
export const yesNoQuestion = questionType<Question, boolean>({
  name: 'yesNo',
  schema: () =>
    z.strictObject({ type: typeKey('yesNo', 'Yes or no.'), ...questionKeys }).check(
      z.meta({
        title: 'Yes or no',
        description: 'Yes or no.',
        examples: [{ type: 'yesNo', id: 'blocked', label: 'Work has stopped', required: true }],
      }),
    ),
  valueType: 'bool',
  read: (input) => {
    if (isEmptyAnswer(input)) return cleared;
    return typeof input === 'boolean' ? given(input) : refused('answer-not-yes-or-no', { value: quoted(input) });
  },
  display: (value, _question, { yesNo }) => yesNo(value),
});
