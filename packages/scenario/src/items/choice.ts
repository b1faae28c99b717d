import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import type { OptionsQuestion } from './options.js';
import { isOption, optionOf, optionsInOnePlace, optionsKeys } from './options.js';
import { questionKeys } from './question-keys.js';
import { questionType } from './question-type.js';
import { cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typeKey } from './type-key.js';

/** One of several options. */
export const choiceQuestion = questionType<OptionsQuestion, string>({
  name: 'choice',
  schema: (items) =>
    z
      .strictObject({
        type: typeKey('choice', 'One of several options.'),
        ...questionKeys,
        ...optionsKeys(items),
      })
      .check(
        ...optionsInOnePlace,
        z.meta({
          title: 'Choice',
          description: 'One of several options; each may carry follow-ups.',
          examples: [
            {
              type: 'choice',
              id: 'scope',
              label: 'Who is hit',
              required: true,
              options: [
                { value: 'me', label: 'One person' },
                { value: 'team', label: 'A team' },
              ],
            },
          ],
        }),
      ),
  valueType: 'string',
  read: (input, question) => {
    if (isEmptyAnswer(input)) return cleared;
    return isOption(input, question) ? given(input) : refused('answer-not-an-option', { value: quoted(input) });
  },
  display: (value, _question, { optionLabel }) => optionLabel(value),
  picked: (value) => [value],
  attributes: (value, question) => optionOf(question, value)?.attributes ?? {},
  searchAs: 'option',
});
