import { closestName } from '../closest-name.js';
import { checks } from '../checks/index.js';
import { compileScenario } from '../compile/compile-scenario.js';
import { outlineOf } from '../compile/outline.js';
import type { Scenario } from '../compile/scenario.js';
import type { Issue } from '../issue.js';
import { readBy } from '../issues/zod-issues.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import { scenarioFormat, scenarioSourceSchema } from '../source/scenario-source.js';
import { idsIn } from './ids-in.js';
import { measure } from './limits.js';
import { repair } from './repair.js';

/** A scenario ready to run, or everything that is wrong with it. */
export type ParseResult =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a scenario from outside: an object, or its JSON text. Tells every mistake at once, each with its place; what
 * is misshapen does not hide the mistakes in the rest. Never throws.
 */
export function parseScenario(input: unknown): ParseResult {
  if (typeof input === 'string') return parseText(input);
  const early = [...measure(input), ...formatIssues(input)];
  if (early.length > 0) return { ok: false, issues: early };
  const read = readBy(scenarioSourceSchema, input);
  if (!read.ok) return { ok: false, issues: [...read.issues, ...issuesOfTheRest(input)] };
  const { scenario, issues } = checkAndCompile(read.value);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, scenario };
}

function parseText(text: string): ParseResult {
  try {
    const input: unknown = JSON.parse(text);
    return typeof input === 'string' ? { ok: false, issues: [notAnObject] } : parseScenario(input);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, issues: [{ code: 'invalid-json', path: '', params: { detail } }] };
  }
}

const notAnObject: Issue = { code: 'not-an-object', path: '', params: {} };

/** A scenario of another format would only give misleading issues. */
function formatIssues(input: unknown): readonly Issue[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [notAnObject];
  const format = Object.hasOwn(input, 'format') ? (input as { format: unknown }).format : undefined;
  if (format === undefined || format === scenarioFormat) return [];
  return [
    {
      code: 'format-unsupported',
      path: '/format',
      params: { format: JSON.stringify(format), supported: scenarioFormat },
    },
  ];
}

function checkAndCompile(source: ScenarioSource): { readonly scenario: Scenario; readonly issues: readonly Issue[] } {
  const outline = outlineOf(source);
  const { scenario, issues } = compileScenario(source);
  return { scenario, issues: [...checks.flatMap((check) => check(source, outline)), ...issues] };
}

/** Issues of what is well-shaped, beside what is not; names that only the misshapen part declares are not held against it. */
function issuesOfTheRest(input: unknown): readonly Issue[] {
  const repaired = repair(input);
  if (!repaired) return [];
  const written = idsIn(input);
  return checkAndCompile(repaired.source)
    .issues.filter(({ params }) => !(typeof params['name'] === 'string' && written.has(params['name'])))
    .map((issue) => ({ ...withSuggestion(issue, written), path: repaired.originalPath(issue.path) }));
}

/** The name meant may stand in the misshapen part. */
function withSuggestion(issue: Issue, written: ReadonlySet<string>): Issue {
  const { name, suggestion } = issue.params;
  if (typeof name !== 'string' || suggestion !== undefined) return issue;
  const closest = closestName(name, [...written]);
  return closest === undefined ? issue : { ...issue, params: { ...issue.params, suggestion: closest } };
}
