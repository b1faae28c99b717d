import { checks } from '../checks/index.js';
import { compileScenario } from '../compile/compile-scenario.js';
import { expandLists } from '../compile/expand-lists.js';
import { type OutlineNode, outlineOf } from '../compile/outline.js';
import type { Scenario } from '../compile/scenario.js';
import type { TellMistake } from '../expression/plain-mistake.js';
import type { Issue } from '../issue.js';
import { readBy } from '../issues/zod-issues.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import { scenarioFormat, scenarioSourceSchema } from '../source/scenario-source.js';
import { measure } from './limits.js';

/** A scenario ready to run, or everything that is wrong with it. */
export type ParseResult =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** How an author is helped beyond the first reading. */
export interface Diagnosis {
  /** Words what is wrong with an expression. */
  readonly tell: TellMistake;
  /** What else is wrong with a scenario, some part of which is misshapen: these issues tell it. */
  readonly issuesOfTheRest: (input: unknown, issues: readonly Issue[]) => readonly Issue[];
}

/** Reads a scenario; `diagnosis` finds and says more of one that has mistakes. */
export function readScenario(input: unknown, diagnosis: Diagnosis | undefined): ParseResult {
  if (typeof input === 'string') return readText(input, diagnosis);
  const early = [...measure(input), ...formatIssues(input)];
  if (early.length > 0) return { ok: false, issues: early };
  const read = readBy(scenarioSourceSchema, input);
  if (!read.ok)
    return { ok: false, issues: [...read.issues, ...(diagnosis?.issuesOfTheRest(input, read.issues) ?? [])] };
  const { scenario, issues } = checkAndCompile(read.value, diagnosis?.tell);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, scenario };
}

function readText(text: string, diagnosis: Diagnosis | undefined): ParseResult {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, issues: [{ code: 'invalid-json', path: '', params: { detail } }] };
  }
  return typeof input === 'string' ? { ok: false, issues: [notAnObject] } : readScenario(input, diagnosis);
}

/** What says that a scenario is made of several files. */
const layeredKeys = ['extends', 'changes', 'blocks'] as const;

const notAnObject: Issue = { code: 'not-an-object', path: '', params: {} };

/** A scenario of another format, or one that is not whole, would only give misleading issues. */
function formatIssues(input: unknown): readonly Issue[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [notAnObject];
  const layered = layeredKeys.find((key) => Object.hasOwn(input, key));
  if (layered) return [{ code: 'not-resolved', path: `/${layered}`, params: { key: layered } }];
  const format = Object.hasOwn(input, 'format') ? (input as { format: unknown }).format : undefined;
  if (format === undefined || format === scenarioFormat) return [];
  return [
    {
      code: isOlder(format) ? 'format-outdated' : 'format-unsupported',
      path: '/format',
      params: { format: JSON.stringify(format), supported: scenarioFormat },
    },
  ];
}

const isOlder = (format: unknown) =>
  typeof format === 'number' && Number.isInteger(format) && format >= 0 && format < scenarioFormat;

/** The scenario, and every mistake in what is well-shaped. */
export function checkAndCompile(
  source: ScenarioSource,
  tell: TellMistake | undefined,
): { readonly scenario: Scenario; readonly issues: readonly Issue[] } {
  const written = outlineOf(source);
  const expanded = takesLists(source, written) ? expandLists(source) : { source, issues: [], sourcePath: asWritten };
  const outline = expanded.source === source ? written : outlineOf(expanded.source);
  const { scenario, issues } = compileScenario(expanded.source, tell, expanded.sourcePath);
  const found = [...expanded.issues, ...checks.flatMap((check) => check(expanded.source, outline)), ...issues];
  return { scenario, issues: eachOnce(found.map((issue) => ({ ...issue, path: expanded.sourcePath(issue.path) }))) };
}

/** Few scenarios do: what puts the options of lists into questions comes to a page with one that does. */
const takesLists = ({ lists }: ScenarioSource, outline: readonly OutlineNode[]): boolean =>
  Object.keys(lists).length > 0 || outline.some(({ source }) => 'list' in source && source.list !== undefined);

const asWritten = (path: string): string => path;

/** A list that several questions take is told its mistakes once. */
const eachOnce = (issues: readonly Issue[]) => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values(),
];
