import type { Expression } from '../expression/expression.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import type { Cell, Column, RuleList } from './cell.js';
import type { CompiledAssistance } from './compile-assistance.js';
import type { CompiledText } from './compiled-text.js';

/** A scenario that was read, checked and compiled: what a session runs. Made by `parseScenario` only. */
export interface Scenario {
  readonly id: string;
  readonly version: string;
  /** The first is the default. */
  readonly locales: readonly [string, ...string[]];
  readonly title: CompiledText;
  /** As written, defaults and the options of shared lists filled in. */
  readonly source: ScenarioSource;
  /** Where a path of `source` stands as written: options of a shared list lead to the list. */
  readonly sourcePath: (path: string) => string;
  /** In evaluation order. */
  readonly cells: readonly Cell[];
  /** Indices of the steps, in document order. */
  readonly steps: readonly number[];
  /** Indices of the questions, in document order. */
  readonly questions: readonly number[];
  /** Indices of the questions that are required by an expression, in document order. */
  readonly requiredByRule: readonly number[];
  /** Indices of the questions that are, or may be, required, in document order. */
  readonly demanding: readonly number[];
  /** Indices of the ends, in document order. */
  readonly ends: readonly number[];
  /** Indices of the instructions: the client's standing ones, then those of the interview in document order. */
  readonly instructions: readonly number[];
  /** Indices of each list's rules, in order. */
  readonly rules: Readonly<Record<RuleList, readonly number[]>>;
  /** Index of the priority cell; -1 when the scenario gives no priority. */
  readonly priority: number;
  /** Index of a question, a fact, or `priority`, `impact`, `urgency`, by name. */
  readonly named: ReadonlyMap<string, number>;
  /**
   * For each cell, the questions whose texts, options, probes, checks or `required` read it: they look different when
   * it changes, although they need not be evaluated again.
   */
  readonly viewers: ReadonlyMap<number, readonly number[]>;
  /** Of these, for each cell, the questions whose answers are judged by it: their options, probes or checks read it. */
  readonly judges: ReadonlyMap<number, readonly number[]>;
  /** All answers to one question of a repeat, by `<repeat>.<question>`, as read from outside of its rows. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Names of `neverStored` questions, of what fills them, and of the facts that rest on them: nothing that is kept may show them. */
  readonly withheld: ReadonlySet<string>;
  readonly ticket: CompiledTicket;
  /** Ways to the caller's machine, in the author's order. */
  readonly assistance: readonly CompiledAssistance[];
  /** SHA-256 of the content, in hexadecimal: which script a session ran. Computed once, when first read. */
  readonly hash: string;
}

/** How the answers become a ticket. */
export interface CompiledTicket {
  readonly title: CompiledText;
  readonly locale: string | undefined;
  readonly requester: ReadonlyMap<string, Expression>;
  readonly fields: ReadonlyMap<string, Expression>;
}
