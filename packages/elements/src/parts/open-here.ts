import { type Issue, openScenario, type ParseResult } from '@filrouge/scenario';
import { loadingIssue } from '../problem/loading-issues.js';
import { missingParts } from './scenario-parts.js';

/** Opens a scenario with the parts that are there; `part-missing` for one that needs another. */
export function openHere(source: unknown): ParseResult {
  const issues = missingIn(source);
  return issues.length > 0 ? { ok: false, issues } : openScenario(source);
}

/** Tells each part that a scenario needs and that is not there. */
export const missingIn = (source: unknown): readonly Issue[] =>
  missingParts(source).map((name) => loadingIssue('part-missing', { name }));
