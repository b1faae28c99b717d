import type { IssueParams } from '@filrouge/scenario';
import type { PlacedIssue } from '../json/json-file.js';
import { describe } from './describe.js';

/** An issue as `--json` gives it. */
export interface ReportedIssue {
  readonly code: string;
  /** JSON Pointer (RFC 6901) into the file; the empty string is the whole. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly message: string;
  /** What to do; empty when there is nothing to say. */
  readonly remedy: string;
  readonly params: IssueParams;
}

/** An issue of one of several files. */
export interface FiledIssue extends ReportedIssue {
  readonly file: string;
}

/** The issue as plain data, told in the locale. */
export function reportedIssue({ issue, file, range }: PlacedIssue, locale: string): ReportedIssue {
  const { code, path, params } = issue;
  return { code, path, ...file.source.placeAt(range.offset), ...describe(issue, locale), params };
}

/** The same, with the name of its file. */
export const filedIssue = (placed: PlacedIssue, locale: string): FiledIssue => ({
  file: placed.file.path,
  ...reportedIssue(placed, locale),
});
