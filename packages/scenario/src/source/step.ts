import * as z from 'zod/mini';
import type { Item } from '../items/item.js';
import { itemsSchema } from '../items/index.js';
import { expressionSchema, nameIdSchema, variableIdSchema } from './identifier.js';
import type { LocalizedText } from './text.js';
import { textSchema } from './text.js';

/** A chapter of the interview. */
export interface Step {
  readonly id: string;
  readonly title: LocalizedText;
  readonly when?: string | undefined;
  /** Id of the repeat for each of whose rows the step is gone through. */
  readonly over?: string | undefined;
  readonly items: readonly Item[];
}

/** Schema of a step. */
export const stepSchema = z
  .strictObject({
    id: nameIdSchema,
    title: textSchema('Name of the chapter, in the outline.'),
    when: z.optional(expressionSchema('The step applies when it is true.')),
    over: z
      .optional(variableIdSchema)
      .check(z.meta({ description: 'An earlier repeat: the step is gone through once for each of its rows.' })),
    items: itemsSchema,
  })
  .check(z.meta({ id: 'Step', title: 'Step', description: 'A chapter of the interview.' }));
