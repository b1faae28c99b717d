import * as z from 'zod/mini';
import type { LocalizedText } from '../source/text.js';
import { textIn, textSchema } from '../source/text.js';
import { keptByLocale } from './kept-by-locale.js';
import type { AnswerIssue } from './question-type.js';
import { answerError } from './reading.js';

/** What the author says of a number. */
export interface NumberLimits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit?: LocalizedText | undefined;
}

/** Keys that bound a number and name its unit; `number` is the schema of a limit. */
export const numberKeys = (number: z.ZodMiniType<number>) => ({
  min: z
    .optional(number)
    .check(z.meta({ title: 'Smallest', description: 'Smallest value that is right.', examples: [1] })),
  max: z
    .optional(number)
    .check(z.meta({ title: 'Largest', description: 'Largest value that is right.', examples: [100] })),
  unit: z.optional(textSchema('Unit, shown after the number: "users", "min", "€".')),
});

/** Whether the number is out of its limits. */
export function limitIssues(value: number, { min, max }: NumberLimits): readonly AnswerIssue[] {
  if (min !== undefined && value < min) return [answerError('answer-below-minimum', { min, value })];
  return max !== undefined && value > max ? [answerError('answer-above-maximum', { max, value })] : [];
}

/** The number as that locale writes it, with its unit. */
export function displayNumber(value: number, { unit }: NumberLimits, locale: string): string {
  const number = formatOf(locale).format(value);
  return unit === undefined ? number : `${number} ${textIn(unit, locale, [locale]).text}`;
}

const formatOf = keptByLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));
