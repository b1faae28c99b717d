import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import { limitsInOrder } from './limits-in-order.js';
import { listText } from './list-text.js';
import type { OptionsQuestion } from './options.js';
import { isOption, optionsInOnePlace, optionsKeys } from './options.js';
import { questionKeys } from './question-keys.js';
import type { AnswerIssue } from './question-type.js';
import { questionType } from './question-type.js';
import { answerError, cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typeKey } from './type-key.js';

interface ChoicesQuestion extends OptionsQuestion {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

const countKey = (description: string) =>
  z.optional(z.int().check(z.minimum(1))).check(z.meta({ description, examples: [2] }));

/** Any number of several options. The value is in the order of the options, each once. */
export const choicesQuestion = questionType<ChoicesQuestion, readonly string[]>({
  name: 'choices',
  schema: (items) =>
    z
      .strictObject({
        type: typeKey('choices', 'Any number of several options.'),
        ...questionKeys,
        ...optionsKeys(items),
        atLeast: countKey('Fewest options to pick, once any is picked. Default 1.'),
        atMost: countKey('Most options to pick. Default all.'),
      })
      .check(
        ...optionsInOnePlace,
        limitsInOrder('atLeast', 'atMost'),
        z.meta({
          title: 'Choices',
          description: 'Any number of several options; each may carry follow-ups.',
          examples: [
            {
              type: 'choices',
              id: 'tried',
              label: 'Already tried',
              options: [
                { value: 'restart', label: 'Restart' },
                { value: 'cable', label: 'Another cable' },
              ],
            },
          ],
        }),
      ),
  valueType: 'list<string>',
  read: (input, question) => {
    if (isEmptyAnswer(input)) return cleared;
    if (!Array.isArray(input)) return refused('answer-not-a-list', { value: quoted(input) });
    const values: readonly unknown[] = input;
    const stranger = values.findIndex((value) => !isOption(value, question));
    if (stranger >= 0) return refused('answer-not-an-option', { value: quoted(values[stranger]) });
    return given(question.options.map(({ value }) => value).filter((value) => values.includes(value)));
  },
  check: countIssues,
  display: (values, _question, { locale, optionLabel }) =>
    listText(
      values.map((value) => optionLabel(value)),
      locale,
    ),
  picked: (values) => values,
  searchAs: 'option',
});

function countIssues(values: readonly string[], { atLeast, atMost }: ChoicesQuestion): readonly AnswerIssue[] {
  const count = values.length;
  if (atLeast !== undefined && count < atLeast) return [answerError('answer-too-few', { min: atLeast, count })];
  return atMost !== undefined && count > atMost ? [answerError('answer-too-many', { max: atMost, count })] : [];
}
