import type { Declaration, Expression, ValueType } from '../expression/expression.js';
import type { ScenarioSource } from '../source/scenario-source.js';

/** Which form of compiled file this version writes. One of another form is read by its source. */
export const compiledForm = 1;

/**
 * A scenario that was read, checked and compiled ahead, as JSON: a page opens it without doing any of that again. Made by
 * `compileAhead` only; what is in it beside `source` is no language, and may change with every form.
 */
export interface CompiledFile {
  /** First of all keys: a text is told by its beginning. */
  readonly compiled: number;
  /** SHA-256 of the content, as `Scenario.hash`. */
  readonly hash: string;
  /** The scenario as read, for who can do no more with the file than with a scenario. */
  readonly source: ScenarioSource;
  /** Whether questions take shared lists, which are put into them when the file is opened. */
  readonly takesLists: boolean;
  /** How many objects and lists its source has, shared lists put in: a source that was changed by hand no longer fits. */
  readonly parts: number;
  readonly declarations: readonly Declaration[];
  readonly expressions: readonly WrittenExpression[];
  /** The rest of the scenario (`write-graph.ts`). */
  readonly graph: unknown;
}

/** An expression that was checked: its text, its type, what it reads, what `has()` asks for, and what its place needs. */
export type WrittenExpression = readonly [
  source: string,
  type: Expression['type'],
  reads: readonly string[],
  tested: readonly string[],
  expected?: ValueType,
];

/**
 * The compiled file in what a page is given, an object or its JSON text; undefined for anything else. A text is told by
 * its first key, so that scenarios are not read for nothing.
 */
export function compiledFileIn(input: unknown): CompiledFile | undefined {
  const given: unknown = typeof input === 'string' && /^\s*\{\s*"compiled"/.test(input) ? valueOf(input) : input;
  return typeof given === 'object' && given !== null && Object.hasOwn(given, 'compiled')
    ? (given as CompiledFile) // Whether the rest of it is right is seen when it is opened.
    : undefined;
}

/** Whether a page opens it without the reader of scenarios: a compiled file of this version's form. */
export function isOpenedAhead(input: unknown): boolean {
  return compiledFileIn(input)?.compiled === compiledForm;
}

/** What a scenario is read from: of a compiled file the scenario in it, anything else as it is. */
export function sourceOf(input: unknown): unknown {
  const file = compiledFileIn(input);
  return file ? file.source : input;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Reading it as a scenario tells where it is no JSON.
    return undefined;
  }
}
