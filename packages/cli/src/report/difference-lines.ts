import type { Difference } from '../cases/play-case.js';
import type { Io } from '../io.js';
import type { DifferenceLine } from './list-difference.js';
import { listDifference } from './list-difference.js';
import { painted } from './print.js';

/** A difference as `diff` shows it: `-` is what the case expects, `+` what came out. */
export function differenceLines(io: Io, { what, expected, actual }: Difference): readonly string[] {
  const lines = listDifference(linesOf(expected), linesOf(actual));
  return [what, ...lines.map((line) => `  ${shown(io, line)}`)];
}

/** The entries of a list, each a line; anything else is one line. */
const linesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)) : [JSON.stringify(value)];

const looks = { '-': 'red', '+': 'green', ' ': 'dim' } as const;

const shown = (io: Io, { sign, text }: DifferenceLine) => painted(io, looks[sign], `${sign} ${text}`);
