import * as z from 'zod/mini';
import { expressionSchema } from '../source/identifier.js';
import { textSchema } from '../source/text.js';
import type { Item, Option, Question } from './item.js';

/** A question that offers options. */
export interface OptionsQuestion extends Question {
  readonly options: readonly Option[];
}

const optionValue = z.string().check(
  z.regex(/^\S(?:.*\S)?$/, 'bad-option-value'),
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
      // oxlint-disable-next-line unicorn/no-thenable -- the language's word; a promise takes only functions for its own.
      then: z.optional(items).check(z.meta({ description: 'Follow-ups, asked when this option is picked.' })),
    })
    .check(
      z.meta({ title: 'Option', description: 'One answer to pick.', examples: [{ value: 'team', label: 'A team' }] }),
    );

/** Schema of `options`: at least one. `items` is the schema of the follow-ups. */
export const optionsSchema = (items: z.ZodMiniType<readonly Item[]>) =>
  z
    .array(optionSchema(items))
    .check(z.minLength(1), z.meta({ title: 'Options', description: 'The answers to pick from, in the order shown.' }));

/** Whether the value is one of the question's options. */
export const isOption = (value: unknown, question: OptionsQuestion): value is string =>
  question.options.some((option) => option.value === value);
