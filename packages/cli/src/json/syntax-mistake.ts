import type { Range } from './range.js';

/** A place where the text is not JSON. */
export interface SyntaxMistake extends Range {
  /** What is wrong there: one of `meantReasons`, or jsonc-parser's own name, such as `CommaExpected`; empty when it has none. */
  readonly reason: string;
}
