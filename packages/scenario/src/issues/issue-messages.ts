import type { IssueCode } from './issue-codes.js';

/**
 * What an issue says in one language, in plain words: on the first line what is wrong, on the second what to do.
 * `{name}` is a param; `{name:kind}` a param that is a kind of value, `{name:code}` one that is an issue's code;
 * `[this {name}|that]` says "this" when all its params are known, else "that".
 */
export interface IssueMessages<Code extends IssueCode = IssueCode> {
  readonly sentences: Sentences<Code>;
  /** Kinds of values, as the object of "must be …". A kind without words stands for itself. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** A sentence for each of some codes. */
export type Sentences<Code extends IssueCode> = Readonly<Record<Code, string>>;
