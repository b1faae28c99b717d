import { reportedIssue } from '../issues/reported-issue.js';
import type { Io } from '../io.js';
import type { PlacedIssue } from '../json/json-file.js';
import { codeFrame } from './code-frame.js';
import { painted } from './print.js';

/** `file:line:column code: what is wrong. What to do.`, and for a person the line it is about. */
export function issueLines(io: Io, placed: PlacedIssue, locale: string): readonly string[] {
  return placedLines(io, placed, { locale, name: painted(io, 'red', placed.issue.code) });
}

/** What a line says, and how it names the matter. */
export interface Wording {
  readonly locale: string;
  readonly name: string;
}

/** The same with a name of one's own. */
export function placedLines(io: Io, placed: PlacedIssue, { locale, name }: Wording): readonly string[] {
  const { line, column, message, remedy } = reportedIssue(placed, locale);
  const place = painted(io, 'bold', `${placed.file.path}:${line}:${column}`);
  const told = `${place} ${name}: ${[message, remedy].filter(Boolean).join(' ')}`;
  return io.isTerminal ? [told, ...codeFrame(placed).map((frame) => painted(io, 'dim', frame)), ''] : [told];
}
