import type { ColumnValues, Scope, ValueType } from '../expression.js';

/** A function over values. Pure and total: it throws an `Error` only for what no type can rule out. */
export interface ValueFunction {
  readonly kind: 'value';
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly returns: ValueType;
  /** Gets values as CEL holds them: a whole number is a bigint, a timestamp a Date. */
  readonly run: (...values: never[]) => unknown;
}

/** A function that takes the name of a question or fact, not its value: `answered(scope)`. */
export interface QuestionFunction {
  readonly kind: 'question';
  /** Whether a text in quotes follows the question: `attribute(site, 'region')`. */
  readonly takesKey?: boolean;
  readonly name: string;
  readonly returns: ValueType;
  /** The value as CEL holds it; undefined is unknown. */
  readonly read: (scope: Scope, question: string, key: string) => unknown;
}

/** A function over all answers to one question of a repeat: `sum(machines.users)`. */
export interface ColumnFunction {
  readonly kind: 'column';
  /** Whether it reads the answers in the rows of the repeat it is given, and not only which rows there are. */
  readonly readsAnswers?: boolean;
  readonly name: string;
  /** Its type, by the type of each answer, which is undefined for the repeat itself; undefined where it does not take them. */
  readonly returns: (each: ValueType | undefined) => ValueType | undefined;
  /** The value as the scenario stores it; undefined is unknown. */
  readonly read: (column: ColumnValues) => unknown;
}

/** A function that scenarios add to CEL's own. */
export type ScenarioFunction = ValueFunction | QuestionFunction | ColumnFunction;
