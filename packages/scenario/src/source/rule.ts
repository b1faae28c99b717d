import * as z from 'zod/mini';
import type { LocalizedText } from './text.js';
import { textSchema } from './text.js';
import { expressionSchema, nameIdSchema } from './identifier.js';

/** One line of an ordered list: the first line whose `when` is true gives its `is`. No `when` is always true. */
export interface Rule<Value> {
  readonly when?: string | undefined;
  readonly is: Value;
  /** A sentence that the ticket quotes. */
  readonly because?: LocalizedText | undefined;
}

/** What every rule has beside its result. */
export const ruleKeys = {
  id: z
    .optional(nameIdSchema)
    .check(z.meta({ description: 'For changes of an overlay: rule:id. Unique among rules.' })),
  when: z.optional(expressionSchema('The rule applies when it is true; without it, always.')),
  because: z.optional(textSchema('Why, as a sentence the ticket quotes.')),
};

/** Schema of a list of rules that give `is`. */
export const rulesSchema = <Value>(is: z.ZodMiniType<Value>, description: string) =>
  z.array(z.strictObject({ ...ruleKeys, is })).check(z.meta({ description }));
