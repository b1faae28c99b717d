import type { FiledIssue } from '../issues/reported-issue.js';
import type { Change } from './changes.js';
import type { Effect, Parked } from './effects.js';

/** What `diff --json` prints. */
export interface DiffReport {
  /** Whether both were read and nothing differs. */
  readonly ok: boolean;
  readonly issues: readonly FiledIssue[];
  readonly changes: readonly Change[];
  /** Calls that were played on both versions: the cases of either, and explored ones. */
  readonly calls: number;
  readonly effects: readonly Effect[];
  readonly parked: readonly Parked[];
}
