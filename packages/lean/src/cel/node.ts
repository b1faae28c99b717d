import type { Context } from './context.js';

/** A part of an expression, as the library gives it: what it is, what it is of, and where it stands. */
export interface Node {
  readonly input: string;
  readonly op: string;
  /** A value, a name, an operand, or a list of them and of names, by `op`. */
  readonly args: unknown;
  readonly start: number;
  readonly end: number;
  readonly pos: number;
  /** Of a call whose arguments are looked at as they are written. */
  readonly macro?: Macro | undefined;
}

/** What a function gives that takes an expression, not its value. */
export interface Macro {
  readonly typeCheck: (checker: { readonly getType: (name: string) => string }) => string;
  readonly evaluate: (evaluator: undefined, macro: undefined, context: Context) => unknown;
}

/** `call`: name and arguments. */
export const callOf = ({ args }: Node): readonly [name: string, args: readonly Node[]] =>
  args as [string, readonly Node[]];
/** `rcall`: name, what stands before the dot, and arguments. */
export const methodOf = ({ args }: Node): readonly [name: string, receiver: Node, args: readonly Node[]] =>
  args as [string, Node, readonly Node[]];
/** Operands of an operator with several, elements of a list. */
export const operandsOf = ({ args }: Node): readonly Node[] => args as readonly Node[];
