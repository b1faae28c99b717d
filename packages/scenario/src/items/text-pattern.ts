import * as z from 'zod/mini';
import { compilePattern, isMistake } from '../pattern/pattern.js';
import type { AnswerIssue } from './question-type.js';
import { answerError } from './reading.js';

/** What the author says of a text's form. */
export interface TextPattern {
  readonly pattern?: string | undefined;
  readonly example?: string | undefined;
}

const readable = z.check<string>(({ value, issues }) => {
  const compiled = compilePattern(value);
  if (!isMistake(compiled)) return;
  issues.push({ code: 'custom', message: compiled.code, input: value, params: { found: compiled.found } });
});

/** Keys that say how a text is written. */
export const patternKeys = {
  pattern: z.optional(z.string().check(z.minLength(1), readable)).check(
    z.meta({
      title: 'Pattern',
      description: 'How the whole answer is written, as a regular expression without looking around or back.',
      examples: ['PC-\\d{4}'],
    }),
  ),
  example: z
    .optional(z.string().check(z.minLength(1)))
    .check(
      z.meta({ title: 'Example', description: 'An answer written so; shown when one is not.', examples: ['PC-0042'] }),
    ),
};

/** A check of an item: its example is written as its own pattern says. */
export const exampleFits = z.refine<TextPattern>(
  ({ pattern, example }) => example === undefined || fits(pattern, example),
  {
    path: ['example'],
    error: 'example-refused',
  },
);

/** Whether the text is not written as the question wants. */
export function patternIssues(text: string, { pattern, example = '' }: TextPattern): readonly AnswerIssue[] {
  return fits(pattern, text) ? [] : [answerError('answer-wrong-form', { example })];
}

/** A pattern that cannot be read is told where it is written; it holds no answer back. */
function fits(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined) return true;
  const compiled = compilePattern(pattern);
  return isMistake(compiled) || compiled.fits(text);
}
