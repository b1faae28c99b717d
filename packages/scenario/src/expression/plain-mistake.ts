import { ParseError, TypeError } from '@marcbachmann/cel-js';
import type { ExpressionMistake } from './expression.js';
import { expressionLimits } from './limits.js';
import { type Range, mistakeAt } from './mistake.js';

/** Makes a mistake of an error the library found when reading or checking an expression. */
export type TellMistake = (error: unknown, source: string) => ExpressionMistake;

/** Where the mistake is, and what the library says of it; `mistakeOf` tells an author more. */
export const plainMistake: TellMistake = (error, source) => {
  // The library recurses; its limits come first, but a stack can be short already.
  if (error instanceof RangeError)
    return mistakeAt(wholeOf(source), 'expression-too-deep', { limit: expressionLimits.depth });
  if (error instanceof TypeError) return typeMistake(error.summary, rangeOf(error, source));
  if (!(error instanceof ParseError)) return typeMistake(String(error), wholeOf(source));
  const place = rangeOf(error, source);
  return mistakeAt(place, 'expression-syntax', { found: source.slice(place.start, place.end) });
};

/** A mistake of types that has no code of its own. */
export const typeMistake = (detail: string, place: Range): ExpressionMistake =>
  mistakeAt(place, 'expression-type', { detail });

/** The whole of a text. */
export const wholeOf = (source: string): Range => ({ start: 0, end: source.length });

/** Where the library found the mistake. */
export function rangeOf({ range }: ParseError | TypeError, source: string): Range {
  if (!range) return wholeOf(source);
  const start = Math.min(range.start, source.length);
  return { start, end: Math.min(Math.max(range.end, start), source.length) };
}
