import * as z from 'zod/mini';
import { expressionSchema, nameIdSchema } from '../source/identifier.js';
import { isObject } from './json.js';

/** What a parameter may be: a value in expressions and keys, a text for people, a condition, options to pick. */
export const parameterTypes = ['text', 'integer', 'number', 'yesNo', 'condition', 'label', 'options'] as const;
/** What a parameter may be. */
export type ParameterType = (typeof parameterTypes)[number];

const parameterSchema = z
  .strictObject({
    type: z.enum(parameterTypes).check(z.meta({ description: 'What may be given for it.' })),
    default: z
      .optional(z.unknown())
      .check(z.meta({ description: 'Taken when nothing is given; without it, it must be.' })),
    description: z.optional(z.string()).check(z.meta({ description: 'For who uses the block.' })),
  })
  .check(z.meta({ title: 'Parameter', description: 'What a scenario may say when it uses a block.' }));

/** What a parameter of a block is. */
export type Parameter = z.infer<typeof parameterSchema>;

/** Written in the block where the value of a parameter goes. */
export const placeholderSchema = z.strictObject({ param: z.string() });

/** Schema of a block. What its items are is read with the scenario that uses it. */
export const blockSchema = z
  .strictObject({
    description: z.optional(z.string()).check(z.meta({ description: 'For who uses the block.' })),
    parameters: z
      ._default(z.record(z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9_]*$/, 'bad-variable-id')), parameterSchema), {})
      .check(
        z.meta({ description: 'By name; `{ "param": "name" }` or `param.name` in an expression gives the value.' }),
      ),
    items: z.array(z.unknown()).check(z.minLength(1), z.meta({ description: 'As in a step.' })),
    facts: z
      .optional(z.array(z.unknown()))
      .check(z.meta({ description: 'Facts about these items, added to those of the scenario.' })),
  })
  .check(z.meta({ id: 'Block', title: 'Block', description: 'Items written once and used in several scenarios.' }));

/** Items written once and used in several scenarios. */
export type Block = z.infer<typeof blockSchema>;

/** Schema of `{ "type": "use" }`: it stands where an item may stand. */
export const useSchema = z
  .strictObject({
    type: z.literal('use').check(z.meta({ title: 'Type', description: 'The items of a block.' })),
    block: z.string().check(z.minLength(1), z.meta({ description: 'Name of the block.' })),
    from: z.optional(z.string()).check(
      z.meta({
        description: 'The library’s file, told from this one; without it, "blocks" of this file.',
        examples: ['../library/blocks.json'],
      }),
    ),
    with: z.optional(z.record(z.string(), z.unknown())).check(z.meta({ description: 'The parameters, by name.' })),
    prefix: z
      .optional(nameIdSchema)
      .check(z.meta({ description: 'Put before every id of the block, to use it twice.', examples: ['witness_'] })),
    when: z.optional(expressionSchema('The items apply when it is true.')),
  })
  .check(z.meta({ id: 'Use', title: 'Use', description: 'The items of a block, as if they stood here.' }));

/** A place where the items of a block are to stand. */
export type Use = z.infer<typeof useSchema>;

/** Whether a value asks for a block. */
export const isUse = (value: unknown): boolean => isObject(value) && value['type'] === 'use';
