import type { Context } from './context.js';
import { EvaluationError, type Place, TypeError } from './errors.js';
import type { Node } from './node.js';
import type { Registry } from './registry.js';
import { shown, type Type } from './types.js';

/** What a part of an expression comes to. */
export type Run = (context: Context) => unknown;

/** A part whose types go together: its own type, and what it comes to. */
export interface Checked {
  readonly type: Type;
  readonly run: Run;
}

/** What a part is checked with: the names and operators there are, the variables of the macros around it. */
export interface Setting {
  readonly registry: Registry;
  readonly bound: ReadonlyMap<string, Type>;
  /** Checks a part of the part; `bound` when it has one variable more. */
  readonly check: (node: Node, bound?: ReadonlyMap<string, Type>) => Checked;
}

/** Checks one kind of part. Throws a `TypeError`. */
export type Check = (node: Node, setting: Setting) => Checked;

/** A mistake of types: the code in words, and which types they are. */
export const wrongType = (code: string, place: Place, told: string): TypeError =>
  new TypeError(code, place, summaryOf(code, told));

/** The same, of values. */
export const wrongValue = (code: string, place: Place, told: string): EvaluationError =>
  new EvaluationError(code, place, summaryOf(code, told));

const summaryOf = (code: string, told: string) => `${code.replaceAll('_', ' ')}: ${told}`;

/** A type as a sentence has it. */
export const quoted = (type: Type): string => `'${shown(type)}'`;

/** Whether a condition may be of a type. */
export const isCondition = (type: Type): boolean => type === 'bool' || type === 'dyn';

/** What several parts come to. From the last, as the library goes: which of two errors is told depends on it. */
export function runAll(parts: readonly Checked[], context: Context): unknown[] {
  return parts.reduceRight<unknown[]>((values, { run }) => [run(context), ...values], []);
}
