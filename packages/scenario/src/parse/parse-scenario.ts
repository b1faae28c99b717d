import { closestName } from '../closest-name.js';
import { judgementNames } from '../compile/declarations.js';
import { mistakeOf } from '../expression/cel-mistakes.js';
import type { Issue } from '../issue.js';
import { idsIn } from './ids-in.js';
import { checkAndCompile, type ParseResult, readScenario } from './open-scenario.js';
import { repair } from './repair.js';

/**
 * Reads a scenario from outside: an object, or its JSON text. Tells every mistake at once, each with its place; what
 * is misshapen does not hide the mistakes in the rest. Never throws.
 */
export function parseScenario(input: unknown): ParseResult {
  return readScenario(input, { tell: mistakeOf, issuesOfTheRest });
}

/** Issues of what is well-shaped, beside what is not; names that only the misshapen part declares are not held against it. */
function issuesOfTheRest(input: unknown): readonly Issue[] {
  const repaired = repair(input);
  if (!repaired) return [];
  const hasPriority = typeof input === 'object' && input !== null && Object.hasOwn(input, 'priority');
  const written = new Set([...idsIn(input), ...(hasPriority ? judgementNames : [])]);
  return checkAndCompile(repaired.source, mistakeOf)
    .issues.filter((issue) => !mayBeDeclared(issue, written))
    .map((issue) => ({ ...withSuggestion(issue, written), path: repaired.originalPath(issue.path) }));
}

/** Issues of names that were found: the misshapen part has nothing to do with them. */
const ofKnownNames: readonly string[] = ['self-reference', 'reads-later', 'reads-priority-early', 'fact-cycle'];

/** Whether an issue is about a name that the misshapen part may declare. */
function mayBeDeclared({ code, params }: Issue, written: ReadonlySet<string>): boolean {
  return typeof params['name'] === 'string' && written.has(params['name']) && !ofKnownNames.includes(code);
}

/** The name meant may stand in the misshapen part. */
function withSuggestion(issue: Issue, written: ReadonlySet<string>): Issue {
  const { name, suggestion } = issue.params;
  if (typeof name !== 'string' || suggestion !== undefined) return issue;
  const closest = closestName(name, [...written]);
  return closest === undefined ? issue : { ...issue, params: { ...issue.params, suggestion: closest } };
}
