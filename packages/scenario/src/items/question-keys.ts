import { privacies } from '@filrouge/ticket';
import * as z from 'zod/mini';
import { expressionSchema, nameIdSchema, variableIdSchema } from '../source/identifier.js';
import { textSchema } from '../source/text.js';
import { checkLevels } from './question-type.js';
import { searchKinds } from './search-kind.js';

const whenSchema = z.optional(expressionSchema('The item applies when it is true.'));

const probeSchema = z
  .strictObject({
    when: expressionSchema('True when the answer is vague; may read this very answer.'),
    say: textSchema('What to ask then.'),
  })
  .check(z.meta({ id: 'Probe', title: 'Probe', description: 'What to ask when the answer is vague.' }));

const variantSchema = z
  .strictObject({
    when: expressionSchema('The question is worded so when it is true; the first that applies words it.'),
    label: z.optional(textSchema('What the operator reads then.')),
    say: z.optional(textSchema('What to say to the caller then.')),
    help: z.optional(textSchema('The hint for the operator then.')),
  })
  .check(z.meta({ id: 'Variant', title: 'Variant', description: 'The same question in other words, by rule.' }));

const checkSchema = z
  .strictObject({
    when: expressionSchema('True when there is trouble; may read this very answer.'),
    level: z
      .enum(checkLevels)
      .check(z.meta({ description: 'error blocks the ticket, warning asks again, info tells.' })),
    text: textSchema('What the operator reads then.'),
  })
  .check(z.meta({ id: 'Check', title: 'Check', description: 'The author’s own check of an answer.' }));

/** Keys of every question; each type adds its own. */
export const questionKeys = {
  id: variableIdSchema,
  when: whenSchema,
  label: textSchema('What the operator reads; short.'),
  say: z.optional(textSchema('What to say to the caller, in the caller’s language.')),
  help: z.optional(textSchema('A hint for the operator.')),
  variants: z
    .optional(z.array(variantSchema))
    .check(z.meta({ description: 'The same question in other words: the first that applies.' })),
  required: z.optional(z.union([z.boolean(), z.string().check(z.minLength(1))])).check(
    z.meta({
      description: 'Must be answered, or said not to be known, before the ticket is sent. true or an expression.',
    }),
  ),
  default: z.optional(z.unknown()).check(z.meta({ description: 'Value it starts with.' })),
  prefill: z.optional(
    z.string().check(
      z.regex(/^context(\.[a-zA-Z][a-zA-Z0-9_]*){1,20}$/, 'bad-prefill'),
      z.meta({
        description:
          'Host value to start from; in a repeat that is filled from rows of the host, a value of the same row.',
        examples: ['context.callerPhone', 'context.machines.tag'],
      }),
    ),
  ),
  privacy: z
    .optional(z.enum(privacies))
    .check(z.meta({ description: 'neverStored answers reach no ticket, draft, log or event. Default none.' })),
  allowUnknown: z
    .optional(z.boolean())
    .check(z.meta({ description: '"The caller does not know" is an answer. Default true.' })),
  searchAs: z
    .optional(z.enum(searchKinds))
    .check(z.meta({ description: 'What the answer counts as when articles are looked for; by the type unless said.' })),
  probes: z.optional(z.array(probeSchema)).check(z.meta({ description: 'What to ask when the answer is vague.' })),
  checks: z.optional(z.array(checkSchema)).check(z.meta({ description: 'Own checks of the answer.' })),
};

/** Keys of an item that asks nothing. */
export const structureKeys = { id: nameIdSchema, when: whenSchema };
