import * as z from 'zod/mini';
import { expressionSchema } from '../source/identifier.js';
import { textSchema } from '../source/text.js';
import type { Item, Option, Question } from './item.js';

/** A question that offers options. */
export interface OptionsQuestion extends Question {
  readonly options: readonly Option[];
}

const optionValue = z.string().check(
  z.regex(/^\S(?:.*\S)?$/),
  z.maxLength(200),
  z.meta({
    title: 'Value',
    description: 'What expressions and the ticket hold; never shown, so it stays when the label changes.',
    examples: ['team'],
  }),
);

const optionSchema = (items: z.ZodMiniType<readonly Item[]>) =>
  z
    .strictObject({
      value: optionValue,
      label: textSchema('What the operator reads.'),
      aliases: z
        .optional(z.array(z.string().check(z.minLength(1))))
        .check(z.meta({ description: 'What callers really say for it; the palette finds it by these words.' })),
      help: z.optional(textSchema('A hint for the operator.')),
      when: z.optional(expressionSchema('The option is offered when it is true.')),
      then: z.optional(items).check(z.meta({ description: 'Follow-ups, asked when this option is picked.' })),
    })
    .check(
      z.meta({ title: 'Option', description: 'One answer to pick.', examples: [{ value: 'team', label: 'A team' }] }),
    );

/** Schema of `options`: at least one, each value once. `items` is the schema of the follow-ups. */
export const optionsSchema = (items: z.ZodMiniType<readonly Item[]>) =>
  z
    .array(optionSchema(items))
    .check(
      z.minLength(1),
      eachValueOnce,
      z.meta({ title: 'Options', description: 'The answers to pick from, in the order shown.' }),
    );

/** Whether the value is one of the question's options. */
export const isOption = (value: unknown, question: OptionsQuestion): value is string =>
  question.options.some((option) => option.value === value);

function eachValueOnce(payload: z.core.ParsePayload<readonly { readonly value: string }[]>): void {
  const seen = new Set<string>();
  for (const [index, { value }] of payload.value.entries()) {
    if (seen.has(value)) payload.issues.push(duplicate(payload.value, index, value));
    seen.add(value);
  }
}

const duplicate = (input: unknown, index: number, value: string) => ({
  code: 'custom' as const,
  input,
  path: [index, 'value'],
  params: { code: 'duplicate-option', value },
  continue: true,
});
