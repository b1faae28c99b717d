import type { Scenario } from '../compile/scenario.js';
import { parseScenario } from '../parse/parse-scenario.js';
import type { Resolution } from './resolve-scenario.js';
import type { SourceIssue } from './report.js';

/** A scenario ready to run, or everything that is wrong with the files it is made of. */
export type ResolvedParse =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly issues: readonly SourceIssue[] };

/** Reads what was resolved: `parseScenario`, each issue told in the file where it is to be mended. */
export function parseResolved(resolution: Resolution): ResolvedParse {
  const { source, issues, atSource, isFollowUp } = resolution;
  if (source === undefined) return { ok: false, issues };
  const parsed = parseScenario(source);
  if (parsed.ok) return issues.length === 0 ? parsed : { ok: false, issues };
  return { ok: false, issues: [...issues, ...parsed.issues.filter((issue) => !isFollowUp(issue)).map(atSource)] };
}
