import type { PlayedAnswers } from '@filrouge/engine';
import type { Issue } from '@filrouge/scenario';

/** A call written down with what must come of it: the test of a scenario, as an author writes it. */
export interface Case {
  readonly title?: string;
  /** When the call is opened, ISO 8601 with its zone; the clock stands there. Absent for now. */
  readonly at?: string;
  /** Host data. */
  readonly context?: unknown;
  readonly answers: PlayedAnswers;
  /** Compared with the call, key by key; what is not named is not compared. */
  readonly expect: Readonly<Record<string, unknown>>;
}

/** A case that was read; absent when it cannot be played, for what the issues tell. */
export interface CaseReading {
  readonly case: Case | undefined;
  /** Paths point into the case. */
  readonly issues: readonly Issue[];
}
