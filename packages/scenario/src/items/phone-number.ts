import * as z from 'zod/mini';
import type { AnswerIssue } from './question-type.js';
import { answerWarning } from './reading.js';

/** Fewer digits are an internal extension at best. */
const fewestDigits = 6;
/** No international number has more (ITU-T E.164). */
const mostDigits = 15;

/** How a country writes its numbers, where grouping by the eye's habit is worth it. Others stay as typed. */
const groupings: Readonly<Record<string, (number: string) => string | undefined>> = { FR: groupedByTwo };

/** Key that says where numbers without a country code belong. */
export const countryKey = z
  .optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'bad-country')))
  .check(z.meta({ description: 'Country of national numbers, ISO 3166; groups the digits shown.', examples: ['FR'] }));

/** Key that takes a short number without a doubt. */
export const extensionKey = z.optional(z.boolean()).check(
  z.meta({
    description: 'Whether the internal extension of a switchboard will do: its digits alone, as dialled inside.',
    examples: [true],
  }),
);

/** The digits of a number as a person types it, with a leading + if there is one; undefined when it is no number. */
export function phoneNumberOf(text: string): string | undefined {
  // "+33 (0)1 23": the zero in parentheses is not dialled after a country code.
  const dialled = text.trim().replace(/^(\+[\d\s]{1,6})\(0\)/u, '$1');
  const number = dialled.replace(/[\s.\-\u2010-\u2015()/]/gu, '');
  return /^\+?\d+$/.test(number) ? number : undefined;
}

/** A doubt when the number is shorter or longer than numbers are; where an extension will do, none is too short. */
export function phoneNumberIssues(number: string, allowExtension = false): readonly AnswerIssue[] {
  const count = number.replace('+', '').length;
  const isExtension = allowExtension && !number.startsWith('+');
  return (count < fewestDigits && !isExtension) || count > mostDigits
    ? [answerWarning('answer-phone-doubtful', { count })]
    : [];
}

/** The number in the groups its country is used to. */
export function displayPhoneNumber(number: string, country: string | undefined): string {
  return groupings[number.startsWith('+33') ? 'FR' : (country ?? '')]?.(number) ?? number;
}

function groupedByTwo(number: string): string | undefined {
  const [, prefix, lead, rest] = /^(\+33|)(0?[1-9])(\d{8})$/.exec(number) ?? [];
  if (prefix === undefined || lead === undefined || rest === undefined) return undefined;
  return [prefix, lead, ...(rest.match(/\d\d/g) ?? [])].filter((group) => group !== '').join(' ');
}
