import { reportedIssue } from '../issues/reported-issue.js';
import type { Io } from '../io.js';
import type { PlacedIssue } from '../json/json-file.js';
import { codeFrame } from './code-frame.js';
import { painted } from './print.js';

/** `file:line:column code: what is wrong. What to do.`, and for a person the line it is about. */
export function issueLines(io: Io, placed: PlacedIssue, locale: string): readonly string[] {
  const { code, line, column, message, remedy } = reportedIssue(placed, locale);
  const place = painted(io, 'bold', `${placed.file.path}:${line}:${column}`);
  const told = `${place} ${painted(io, 'red', code)}: ${[message, remedy].filter(Boolean).join(' ')}`;
  return io.isTerminal ? [told, ...codeFrame(placed).map((frame) => painted(io, 'dim', frame)), ''] : [told];
}
