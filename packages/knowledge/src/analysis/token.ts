/** One thing a text can be found by. */
export interface Token {
  /** How it is compared: a stem prefixed by its language, a code prefixed by `#`. */
  readonly term: string;
  /** As the text has it. */
  readonly text: string;
  /** Words bear typing mistakes and beginnings; codes and numbers are right or wrong. */
  readonly kind: 'word' | 'code';
}
