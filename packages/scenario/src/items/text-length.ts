import * as z from 'zod/mini';
import type { AnswerIssue } from './question-type.js';
import { longestText } from './read-text.js';
import { answerError } from './reading.js';

/** What the author says of a text's length. */
export interface TextLength {
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
}

/** Keys that bound the length of a text, in characters (a code point each, as `size()` counts in expressions). */
export const lengthKeys = (defaultMaximum: number) => ({
  minLength: z
    .optional(z.int().check(z.minimum(1), z.maximum(longestText)))
    .check(z.meta({ title: 'Shortest', description: 'Fewest characters. Default none.', examples: [3] })),
  maxLength: z
    .optional(z.int().check(z.minimum(1), z.maximum(longestText)))
    .check(z.meta({ title: 'Longest', description: `Most characters. Default ${defaultMaximum}.`, examples: [80] })),
});

/** Whether the text is too short or too long. */
export function lengthIssues(text: string, length: TextLength, defaultMaximum: number): readonly AnswerIssue[] {
  const { minLength = 1, maxLength = defaultMaximum } = length;
  const count = Array.from(text).length;
  if (count < minLength) return [answerError('answer-too-short', { min: minLength, count })];
  return count > maxLength ? [answerError('answer-too-long', { max: maxLength, count })] : [];
}
