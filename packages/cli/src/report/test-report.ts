import type { Difference } from '../cases/play-case.js';
import type { FiledIssue } from '../issues/reported-issue.js';

/** What `test --json` prints. */
export interface TestReport {
  readonly ok: boolean;
  /** Cases that came out as expected. */
  readonly passed: number;
  /** Cases that did not. */
  readonly failed: number;
  readonly scenarios: readonly ReportedScenario[];
}

/** A scenario with its cases; one with issues has none played. */
export interface ReportedScenario {
  readonly file: string;
  readonly ok: boolean;
  readonly issues: readonly FiledIssue[];
  readonly cases: readonly ReportedCase[];
}

/** A case and what came of it. */
export interface ReportedCase {
  readonly file: string;
  readonly title: string;
  readonly ok: boolean;
  readonly differences: readonly Difference[];
  readonly issues: readonly FiledIssue[];
}
