import { openScenario, type ParseResult } from '@filrouge/scenario';
import { loadingIssue } from '../problem/loading-issues.js';
import { missingParts } from './scenario-parts.js';

/** Opens a scenario with the parts that are there; `part-missing` for one that needs another. */
export function openHere(source: unknown): ParseResult {
  const issues = missingParts(source).map((name) => loadingIssue('part-missing', { name }));
  return issues.length > 0 ? { ok: false, issues } : openScenario(source);
}
