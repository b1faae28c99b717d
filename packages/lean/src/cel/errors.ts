/** A place in an expression; `pos` is where it is shown when that is not where it begins. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly pos?: number;
}

/** What is wrong with an expression; the summary says which types or which limit, where that is known. */
class CelError extends Error {
  readonly code: string;
  readonly summary: string;
  readonly range: { readonly start: number; readonly end: number } | undefined;

  constructor(code: string, place?: Place, summary: string = code.replaceAll('_', ' ')) {
    super(summary);
    this.code = code;
    this.summary = summary;
    this.range = place && { start: place.pos ?? place.start, end: place.end };
  }
}

/** Not an expression. */
export class ParseError extends CelError {}

/** An expression whose types do not go together. */
export class TypeError extends CelError {}

/** An expression that came to no value. */
export class EvaluationError extends CelError {}
