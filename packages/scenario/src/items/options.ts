import * as z from 'zod/mini';
import type { IssueCode } from '../issues/issue-codes.js';
import { aliasesSchema } from '../source/aliases.js';
import { expressionSchema, nameIdSchema, variableIdSchema } from '../source/identifier.js';
import { textSchema } from '../source/text.js';
import type { Item, Option, Question } from './item.js';

/** A question that offers options; those of a list stand in `options` once the scenario is read. */
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

const optionKeys = {
  value: optionValue,
  label: textSchema('What the operator reads.'),
  aliases: z.optional(aliasesSchema).check(
    z.meta({
      description:
        'What callers really say for it, in all languages or a list per locale; the palette finds it by these words.',
      examples: [['the whole office'], { en: ['the whole office'], fr: ['toute l’agence'] }],
    }),
  ),
  help: z.optional(textSchema('A hint for the operator.')),
  when: z.optional(expressionSchema('The option is offered when it is true.')),
  attributes: z.optional(z.record(nameIdSchema, z.string())).check(
    z.meta({
      description: 'What else is known of it, by name: attribute(site, \'region\') reads it, "where" filters by it.',
      examples: [{ region: 'north' }],
    }),
  ),
};

const optionSchema = (items: z.ZodMiniType<readonly Item[]>) =>
  z
    .strictObject({
      ...optionKeys,
      // oxlint-disable-next-line unicorn/no-thenable -- the language's word; a promise takes only functions for its own.
      then: z.optional(items).check(z.meta({ description: 'Follow-ups, asked when this option is picked.' })),
    })
    .check(
      z.meta({ title: 'Option', description: 'One answer to pick.', examples: [{ value: 'team', label: 'A team' }] }),
    );

/** Schema of one option of a shared list: as others, without follow-ups, whose ids could stand in one place only. */
export const listOptionSchema = z.strictObject(optionKeys).check(
  z.meta({
    title: 'Option of a list',
    description: 'One answer to pick, for every question that takes the list.',
    examples: [{ value: 's12', label: 'Lyon', attributes: { region: 'south' } }],
  }),
);

/** Keys of a question with options: its own, or those of a shared list. `items` is the schema of the follow-ups. */
export const optionsKeys = (items: z.ZodMiniType<readonly Item[]>) => ({
  options: z
    .optional(z.array(optionSchema(items)).check(z.minLength(1)))
    .check(z.meta({ title: 'Options', description: 'The answers to pick from, in the order shown.' })),
  list: z.optional(nameIdSchema).check(
    z.meta({
      title: 'List',
      description: 'Takes the options of the list of that name in "lists", in place of "options".',
      examples: ['sites'],
    }),
  ),
  where: z.optional(z.record(nameIdSchema, variableIdSchema)).check(
    z.meta({
      title: 'Where',
      description:
        'Offers only the options of the list whose attribute is the answer of that question; all of them while it has none.',
      examples: [{ region: 'region' }],
    }),
  ),
});

const code = (known: IssueCode) => known;

/** Checks of an item with options: they stand in one place, and only a list is filtered. */
export const optionsInOnePlace = [
  z.refine<Readonly<Record<string, unknown>>>(({ options, list }) => options !== undefined || list !== undefined, {
    error: code('missing-key'),
    params: { key: 'options' },
  }),
  z.refine<Readonly<Record<string, unknown>>>(({ options, list }) => options === undefined || list === undefined, {
    path: ['list'],
    error: code('options-twice'),
  }),
  z.refine<Readonly<Record<string, unknown>>>(({ list, where }) => where === undefined || list !== undefined, {
    path: ['where'],
    error: code('missing-key'),
    params: { key: 'list' },
  }),
] as const;

/** Whether the value is one of the question's options. */
export const isOption = (value: unknown, question: OptionsQuestion): value is string =>
  optionOf(question, value) !== undefined;

/** The option of that value; undefined when the question has none. */
export const optionOf = ({ options }: OptionsQuestion, value: unknown): Option | undefined =>
  options.find((option) => option.value === value);
