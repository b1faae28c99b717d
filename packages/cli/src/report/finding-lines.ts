import type { FindingSeverity } from '@filrouge/lint';
import type { Io } from '../io.js';
import type { PlacedFinding } from '../scenarios/lint-scenario-file.js';
import { placedLines } from './issue-lines.js';
import type { Look } from './print.js';
import { painted } from './print.js';

const looks: Readonly<Record<FindingSeverity, Look>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** `file:line:column severity rule: what is wrong. What to do.`, and for a person the line it is about. */
export function findingLines(io: Io, finding: PlacedFinding, locale: string): readonly string[] {
  const { severity, issue } = finding;
  return placedLines(io, finding, { locale, name: painted(io, looks[severity], `${severity} ${issue.code}`) });
}
