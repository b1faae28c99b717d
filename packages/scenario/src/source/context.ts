import * as z from 'zod/mini';
import type { ValueType } from '../expression/expression.js';

/** Types a host value may have. */
export const contextTypes = ['text', 'yesNo', 'integer', 'number', 'date'] as const;
/** Type of a host value. */
export type ContextType = (typeof contextTypes)[number];

/** What each host type is in expressions. */
export const contextValueTypes: Readonly<Record<ContextType, ValueType>> = {
  text: 'string',
  yesNo: 'bool',
  integer: 'int',
  number: 'double',
  date: 'timestamp',
};

/** Schema of `context`: what the host may hand in, typed. */
export const contextSchema = z
  .record(z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9_]*$/)), z.enum(contextTypes))
  .check(z.meta({ description: 'What the host may hand in: a type by name. Expressions read it as context.<name>.' }));
