import type { Issue, IssueParams } from '../issue.js';
import type { ResolveIssueCode } from '../issues/resolve-codes.js';
import { toldIssues } from '../parse/told-issues.js';
import type { Origin } from './origins.js';

/** An issue and the file it is to be mended in. */
export interface SourceIssue extends Issue {
  /** As the reader of files knows it. */
  readonly file: string;
}

/** Notes an issue at a place of a file. */
export type Report = (code: ResolveIssueCode | (string & {}), origin: Origin, params?: IssueParams) => undefined;

/** Issues as they are found, each told once however often the part it stands in is used. */
export class Reports {
  readonly #issues = new Map<string, SourceIssue>();

  readonly report: Report = (code, { file, path }, params = {}) => {
    const key = [code, file, path, JSON.stringify(params)].join('\u0000');
    if (!this.#issues.has(key)) this.#issues.set(key, { code, file, path, params });
    return undefined;
  };

  /** Of each kind the first, and how many more. */
  get issues(): readonly SourceIssue[] {
    return toldIssues([...this.#issues.values()]);
  }
}

/** Notes issues found inside a part, whose own place each path becomes. */
export function reportsOf(placeOf: (path: string) => Origin, issues: readonly Issue[], report: Report): void {
  for (const { code, path, params } of issues) report(code, placeOf(path), params);
}
