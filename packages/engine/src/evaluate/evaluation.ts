import type { AnswerIssue, Context, Issue, Scenario } from '@filrouge/scenario';
import type { Priority } from '@filrouge/ticket';
import type { Answers } from '../answers.js';
import type { CallClock } from './call-clock.js';

/** Three values: a condition that rests on something not yet answered is `open`, and nothing happens because of it. */
export const no = 0;
/** See `no`. */
export const open = 1;
/** See `no`. */
export const yes = 2;
/** One of `no`, `open`, `yes`. */
export type Holds = typeof no | typeof open | typeof yes;

/** No value, and none to come. */
export const closed = 0;
/** No value yet. */
export const awaited = 1;
/** A value that counts. */
export const answered = 2;
/** The caller does not know. */
export const notKnown = 3;
/** Whether a question or a fact has a value: `closed`, `awaited`, `answered` or `notKnown`. */
export type ValueState = typeof closed | typeof awaited | typeof answered | typeof notKnown;

/** Everything the path depends on. */
export interface Inputs {
  readonly answers: Answers;
  readonly context: Context;
  /** The `now` of every expression: when the call was opened, so that a path never changes by itself. */
  readonly openedAtMs: number;
  /** The level the operator chose over the rules'. */
  readonly override?: { readonly level: Priority; readonly reason: string } | undefined;
}

/** A finding about an answer, the author's own sentence not yet put into words. */
export interface Finding extends AnswerIssue {
  /** Place in the question's `checks`; absent for a finding of the question type. */
  readonly check?: number;
}

/** What every cell came to. Data: the same scenario and inputs always give the same evaluation. */
export interface Evaluation {
  readonly scenario: Scenario;
  readonly inputs: Inputs;
  /** The moment of the call, as expressions read it. */
  readonly clock: CallClock;
  /** By cell: whether it applies (nodes) or holds (rules). */
  readonly holds: Uint8Array;
  /** By cell: of questions and facts, whether there is a value. */
  readonly states: Uint8Array;
  /** By cell: the value that counts. Answers off the path do not. */
  readonly values: readonly unknown[];
  /** By cell: of questions on the path, whether an answer is demanded. */
  readonly required: Uint8Array;
  /** By cell: of answered questions on the path, what is to be said of the answer; absent where nothing is. */
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  /** Index of the end that applies; -1 while none does. */
  readonly end: number;
  /** By cell: 1 for a question on the path that holds the ticket back. */
  readonly gapAt: Uint8Array;
  /** How many of them there are. */
  readonly gaps: number;
  /** Expressions that failed: mistakes of the scenario that only show at work. By cell, and `<cell>:looks` for its texts and checks. */
  readonly errors: ReadonlyMap<string, Issue>;
  /** Cells that came out other than before; all of them the first time. */
  readonly changed: ReadonlySet<number>;
  /** How many cells were evaluated to get here from the evaluation before: the cost of the last answer. */
  readonly work: number;
}
