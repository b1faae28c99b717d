/** What a variable or an expression holds, in the words of CEL (https://github.com/google/cel-spec). */
export type ValueType =
  | 'bool'
  | 'int'
  | 'double'
  | 'string'
  | 'timestamp'
  | 'duration'
  | 'list<string>'
  | 'person'
  | 'dyn';

/** What an expression may read: each name with its type. Context keys are named `context.<key>`. */
export interface Declaration {
  readonly name: string;
  readonly type: ValueType;
  /** Of all answers to one question of a repeat: the type of each. */
  readonly each?: ValueType;
  /** Of all answers to one question of a repeat: the repeat whose `rows()` hold them. */
  readonly heldBy?: string;
  /** Whether it is a repeat: only functions over rows read it by its name alone. */
  readonly isRepeat?: boolean;
}

/**
 * Whether a question has a value: `open` may still get one, `unknown` the caller does not know, `closed` will not get
 * one (it left the path, or was passed over).
 */
export type AnswerState = 'answered' | 'open' | 'unknown' | 'closed';

/** Values an expression is evaluated against. Called by name, so that nothing is copied for what is not read. */
export interface Scope {
  /** The value as the scenario stores it (plain JSON), or undefined while there is none. */
  valueOf(name: string): unknown;
  /** Of a question; a fact is `answered` when it has a value. */
  stateOf(name: string): AnswerState;
  /** The answer as a person reads it, in the locale at hand; undefined while there is none. */
  labelOf(name: string): string | undefined;
  /** What is known of the answer under that name; empty when nothing is, undefined while there is no answer. */
  attributeOf(name: string, key: string): string | undefined;
  /** All answers to one question of a repeat, or of the repeat itself its rows; undefined for what is neither. */
  columnOf?(name: string): ColumnValues | undefined;
  /** How a text writes what is filled in; as it is unless given. */
  spell?(value: string): string;
}

/** The answers of all rows, as they stand. */
export interface ColumnValues {
  /** As the scenario stores them, in the order of the rows. */
  readonly values: readonly unknown[];
  /** Whether an answer, or another row, may still come. */
  readonly isOpen: boolean;
  /** Whether the caller does not know one of them. */
  readonly hasUnknown: boolean;
  /** Whether the caller does not know which rows there are. */
  readonly hasUnknownRows: boolean;
}

/** Three values, and the error that is never swallowed: `unknown` when something read has no value yet. */
export type Evaluated =
  | { readonly state: 'value'; readonly value: unknown }
  | { readonly state: 'unknown' }
  | { readonly state: 'error'; readonly code: string; readonly message: string };

/** A checked CEL expression. Evaluation is synchronous, pure and never throws. */
export interface Expression {
  readonly source: string;
  readonly type: ValueType | 'null' | 'list' | 'map';
  /** Names it may read, each once, in order of appearance: questions, facts, `context.<key>`, `client.<key>`, `now`, `clientOpen`. */
  readonly reads: readonly string[];
  /** Of these, the names `has()` asks for: being absent is no unknown for them. */
  readonly tested: readonly string[];
  /** What the place needs; undefined where anything will do. */
  readonly expected: ValueType | undefined;
  evaluate(scope: Scope): Evaluated;
}

/** Where in the expression's own text something is wrong, and what. */
export interface ExpressionMistake {
  /** Kebab code of `mistake-codes.ts`. */
  readonly code: string;
  /** First character, from 0. */
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A compiled expression, or every mistake found in it. */
export type Compiled =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly mistakes: readonly ExpressionMistake[] };

/** Compiles expressions over one set of declarations; made once a scenario. */
export interface ExpressionCompiler {
  /** `expected` is the type the place needs ("bool" for a condition); undefined takes any. */
  compile(source: string, expected?: ValueType): Compiled;
}
