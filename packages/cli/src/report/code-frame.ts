import type { PlacedIssue } from '../json/json-file.js';

/** Most characters of a line that are shown: JSON may stand in one endless line. */
const width = 96;
/** Of these, how many before the place when the line is cut. */
const before = 32;

/** The line of an issue, and under it carets where the trouble is. */
export function codeFrame({ file: { source }, range }: Pick<PlacedIssue, 'file' | 'range'>): readonly string[] {
  const { line, column } = source.placeAt(range.offset);
  const whole = source.lineAt(line);
  const from = column <= width ? 0 : column - before;
  const shown = whole.slice(from, from + width);
  const number = String(line);
  const room = Math.max(1, shown.length - (column - 1 - from));
  const carets = '^'.repeat(Math.min(Math.max(1, range.length), room));
  const indent = ' '.repeat(column - 1 - from);
  return [`  ${number} | ${shown}`, `  ${' '.repeat(number.length)} | ${indent}${carets}`];
}
