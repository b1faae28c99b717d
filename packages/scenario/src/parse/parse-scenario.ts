import { bringClosestName } from '../closest-name.js';
import { judgementNames } from '../compile/declarations.js';
import { mistakeOf } from '../expression/cel-mistakes.js';
import type { Issue } from '../issue.js';
import { tooManyMistakes } from '../issues/zod-issues.js';
import { idsIn } from './ids-in.js';
import { nearestName } from '../nearest-name.js';
import { sourceOf } from '../compiled-file/compiled-file.js';
import { checkAndCompile, type ParseResult, readScenario } from './read-scenario.js';
import type { Suggest } from '../suggest.js';
import { createSuggest } from '../suggest.js';
import { firstMistakes } from './first-mistakes.js';
import { repair } from './repair.js';
import { toldIssues } from './told-issues.js';

/**
 * Reads a scenario from outside: an object, or its JSON text. Tells every mistake at once, each with its place; what
 * is misshapen does not hide the mistakes in the rest. Of each kind, the first hundred are told, and how many more there
 * are. Of a compiled file, the scenario in it is read. Never throws.
 */
export function parseScenario(input: unknown): ParseResult {
  bringClosestName(nearestName);
  const written = sourceOf(input);
  const read = readScenario(written, { tell: mistakeOf, issuesOfTheRest });
  return read.ok ? read : { ok: false, issues: toldIssues(read.issues) };
}

/** Issues of what is well-shaped, beside what is not; names that only the misshapen part declares are not held against it. */
function issuesOfTheRest(input: unknown, issues: readonly Issue[]): readonly Issue[] {
  if (issues.some(({ code }) => code === tooManyMistakes)) return firstMistakes(input);
  const repaired = repair(input);
  if (!repaired) return [];
  const hasPriority = typeof input === 'object' && input !== null && Object.hasOwn(input, 'priority');
  const written = new Set([...idsIn(input), ...(hasPriority ? judgementNames : [])]);
  const suggest = createSuggest([...written]);
  const lacksLocales = issues.some(isOfLocales);
  return checkAndCompile(repaired.source, mistakeOf)
    .issues.filter((issue) => !mayBeDeclared(issue, written) && !(lacksLocales && isOfLocale(issue)))
    .map((issue) => ({ ...withSuggestion(issue, suggest), path: repaired.originalPath(issue.path) }));
}

/** Issues of the list of locales, whole or in part. */
const isOfLocales = ({ path, params: { key } }: Issue): boolean =>
  path.startsWith('/locales') || (path === '' && key === 'locales');

/** Texts whose locale the list does not have: held against them only where all of it could be read. */
const isOfLocale = ({ code }: Issue): boolean => code === 'unknown-locale-in-text';

/** Issues of names that were found: the misshapen part has nothing to do with them. */
const ofKnownNames: readonly string[] = ['self-reference', 'reads-later', 'reads-priority-early', 'fact-cycle'];

/** Whether an issue is about a name that the misshapen part may declare. */
function mayBeDeclared({ code, params }: Issue, written: ReadonlySet<string>): boolean {
  return typeof params['name'] === 'string' && written.has(params['name']) && !ofKnownNames.includes(code);
}

/** The name meant may stand in the misshapen part. */
function withSuggestion(issue: Issue, suggest: Suggest): Issue {
  const { name, suggestion } = issue.params;
  if (typeof name !== 'string' || suggestion !== undefined) return issue;
  const closest = suggest(name);
  return closest === undefined ? issue : { ...issue, params: { ...issue.params, suggestion: closest } };
}
