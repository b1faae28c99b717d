import * as z from 'zod/mini';
import type { ValueType } from '../expression/expression.js';

/** Types a single host value may have. */
export const contextTypes = ['text', 'yesNo', 'integer', 'number', 'date'] as const;
/** Type of a single host value. */
export type ContextType = (typeof contextTypes)[number];

/** A list of records the host knows, such as the caller's machines: a type by the name of each field. */
export interface ContextRows {
  readonly rows: ContextShape;
}

/** What the host may hand in: a type by name. Rows may hold rows. */
export interface ContextShape {
  readonly [key: string]: ContextType | ContextRows;
}

/** What each host type is in expressions. */
export const contextValueTypes: Readonly<Record<ContextType, ValueType>> = {
  text: 'string',
  yesNo: 'bool',
  integer: 'int',
  number: 'double',
  date: 'timestamp',
};

const shapeSchema: z.ZodMiniType<ContextShape> = z.lazy(() =>
  z.record(z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9_]*$/)), z.union([z.enum(contextTypes), rowsSchema])),
);

const rowsSchema = z.strictObject({ rows: shapeSchema }).check(
  z.meta({
    id: 'ContextRows',
    title: 'Rows of the host',
    description:
      'A list of records the host knows, such as the caller’s machines: a type by field. A repeat is filled from it.',
    examples: [{ rows: { tag: 'text', bought: 'date' } }],
  }),
);

/** Schema of `context`: what the host may hand in, typed. */
export const contextSchema = shapeSchema.check(
  z.meta({
    description:
      'What the host may hand in: a type by name, or { "rows": … } for a list of records. Expressions read it as context.<name>.',
    examples: [{ callerPhone: 'text', machines: { rows: { tag: 'text' } } }],
  }),
);
