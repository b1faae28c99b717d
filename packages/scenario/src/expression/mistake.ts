import type { ExpressionMistake } from './expression.js';
import type { MistakeCode } from './mistake-codes.js';

/** A place in the text of an expression: from `start` to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A mistake at a place; params without a value are left out. */
export function mistakeAt(
  { start, end }: Range,
  code: MistakeCode,
  params: Readonly<Record<string, string | number | undefined>> = {},
): ExpressionMistake {
  const present = Object.entries(params).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return { code, start, end, params: Object.fromEntries(present) };
}
