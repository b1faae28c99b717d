import type { FindingSeverity } from '@filrouge/lint';
import type { Io } from '../io.js';
import type { FiledIssue } from '../issues/reported-issue.js';
import { filedIssue } from '../issues/reported-issue.js';
import { lintScenarioFile } from '../scenarios/lint-scenario-file.js';

/** A mistake, or what lint finds, with its file and line. */
export interface PreviewMark extends FiledIssue {
  readonly severity: FindingSeverity | 'error';
}

/** What the page of `preview` shows. */
export interface PreviewState {
  /** Counts the readings, from 1. */
  readonly revision: number;
  readonly file: string;
  /** The whole scenario of the last reading without a mistake; null until there is one. */
  readonly scenario: unknown;
  /** Whether that is what the file holds now. */
  readonly isCurrent: boolean;
  /** Mistakes; or, without any, what lint finds. */
  readonly marks: readonly PreviewMark[];
  /** Files it is made of. */
  readonly files: readonly string[];
}

/** What to read. */
export interface PreviewReading {
  readonly path: string;
  readonly root: string | undefined;
  /** Of the sentences. */
  readonly locale: string;
}

/** Reads the scenario anew; with a mistake in it, the last good one stays. Throws a `UsageError` when there is no file. */
export async function readPreview(
  io: Io,
  { path, root, locale }: PreviewReading,
  before?: PreviewState,
): Promise<PreviewState> {
  const { scenario, whole, issues, findings, files } = await lintScenarioFile(io, path, { preset: 'strict', root });
  return {
    revision: (before?.revision ?? 0) + 1,
    file: path,
    scenario: scenario ? whole : (before?.scenario ?? null),
    isCurrent: scenario !== undefined,
    marks: [
      ...issues.map((issue) => ({ severity: 'error' as const, ...filedIssue(issue, locale) })),
      ...findings.map((finding) => ({ severity: finding.severity, ...filedIssue(finding, locale) })),
    ],
    // While a base cannot be read, what it was made of before is still looked at.
    files: [...new Set([...files, ...(before?.files ?? [])])],
  };
}
