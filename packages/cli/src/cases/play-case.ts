import type { View } from '@filrouge/engine';
import type { Issue, Scenario } from '@filrouge/scenario';
import type { CallIssue } from '../calls/play.js';
import { play } from '../calls/play.js';
import type { Case } from './case.js';
import { expectations, isAsExpected } from './expectations.js';
import { readCase } from './read-case.js';

/** Something that came out other than the case expects. */
export interface Difference {
  /** Key of `expect`. */
  readonly what: string;
  readonly expected: unknown;
  /** Null when nothing of the kind came out. */
  readonly actual: unknown;
}

/** What came of a case. */
export interface CaseResult {
  /** Nothing differs and there is no issue. */
  readonly ok: boolean;
  readonly differences: readonly Difference[];
  /** What is wrong with the case, and answers that were not taken; paths point into the case. */
  readonly issues: readonly Issue[];
  /** What went wrong in the scenario while it was played; paths point into the scenario. */
  readonly problems: readonly Issue[];
}

/** Plays a case, as its file has it, on its scenario, and compares what it expects. */
export function playCase(scenario: Scenario, input: unknown): CaseResult {
  const { case: read, issues } = readCase(input);
  if (!read) return { ok: false, differences: [], issues, problems: [] };
  const played = play(scenario, read);
  const differences = differencesOf(read, played.view);
  const all = [...issues, ...[...played.issues, ...played.neverOffered].flatMap(inCase)];
  const problems = played.issues.filter(({ origin }) => origin === 'scenario').map(({ issue }) => issue);
  return { ok: differences.length + all.length + problems.length === 0, differences, issues: all, problems };
}

function differencesOf({ expect }: Case, view: View): readonly Difference[] {
  return Object.entries(expectations).flatMap(([what, expectation]) => {
    if (!Object.hasOwn(expect, what)) return [];
    const [expected, actual] = [expect[what], expectation.actual(view, expect[what]) ?? null];
    return isAsExpected(expectation, expected, actual) ? [] : [{ what, expected, actual }];
  });
}

const inCase = ({ origin, issue }: CallIssue): readonly Issue[] =>
  origin === 'scenario' ? [] : [{ ...issue, path: `/${origin}${issue.path}` }];
