import { basename, dirname, join } from 'node:path';
import type { Io } from '../io.js';
import { isScenarioFile, scenarioFiles } from '../scenarios/scenario-files.js';
import { UsageError } from '../usage-error.js';

/** A scenario and the cases beside it. */
export interface CaseFiles {
  readonly scenario: string;
  readonly cases: readonly string[];
}

/** Whether a file is a case by its name. */
const isCaseFile = (path: string): boolean => path.endsWith('.case.json');

/**
 * The cases that the paths name: a case alone, those beside a scenario, or those of every scenario below a folder. A
 * case stands beside its scenario or in the folder `cases` there; where several scenarios share a folder, the cases of
 * `acme.scenario.json` are named `acme.….case.json`.
 */
export async function caseFiles(io: Io, paths: readonly string[]): Promise<readonly CaseFiles[]> {
  const ofCases = await Promise.all(paths.filter(isCaseFile).map((path) => withItsScenario(io, path)));
  const scenarios = await scenarioFiles(
    io,
    paths.filter((path) => !isCaseFile(path)),
  );
  const ofScenarios = await Promise.all(scenarios.map((path) => withItsCases(io, path)));
  return merged([...ofCases, ...ofScenarios]);
}

async function withItsScenario(io: Io, path: string): Promise<CaseFiles> {
  const folder = dirname(path);
  const candidates = basename(folder) === 'cases' ? [folder, dirname(folder)] : [folder];
  for (const candidate of candidates) {
    const scenario = ownerOf(path, (await filesIn(io, candidate)).filter(isScenarioFile));
    if (scenario !== undefined) return { scenario, cases: [path] };
  }
  throw new UsageError((words) => words.usage.noScenarioFor(path));
}

async function withItsCases(io: Io, scenario: string): Promise<CaseFiles> {
  const folder = dirname(scenario);
  const beside = await filesIn(io, folder);
  const below = await filesIn(io, join(folder, 'cases'));
  const siblings = [...new Set([...beside.filter(isScenarioFile), join(scenario)])];
  const cases = [...beside, ...below].filter((path) => isCaseFile(path) && ownerOf(path, siblings) === join(scenario));
  return { scenario, cases };
}

/** The scenario a case belongs to, of those in one folder. */
function ownerOf(casePath: string, scenarios: readonly string[]): string | undefined {
  if (scenarios.length < 2) return scenarios[0];
  const named = scenarios.filter((path) => basename(casePath).startsWith(prefixOf(path)));
  return named.toSorted((one, other) => prefixOf(other).length - prefixOf(one).length)[0];
}

/** What the names of its cases begin with: `acme.` for `acme.scenario.json`, nothing for `scenario.json`. */
const prefixOf = (scenario: string): string => basename(scenario).replace(/(scenario\.)?json$/, '');

/** Paths of what stands in a folder; none when there is no such folder. */
async function filesIn(io: Io, folder: string): Promise<readonly string[]> {
  const entries = (await io.readFolder(folder)) ?? [];
  return entries.filter(({ isFolder }) => !isFolder).map(({ name }) => join(folder, name));
}

/** One entry a scenario, each case once. */
function merged(all: readonly CaseFiles[]): readonly CaseFiles[] {
  const casesOf = new Map<string, Set<string>>();
  for (const { scenario, cases } of all) casesOf.set(scenario, new Set([...(casesOf.get(scenario) ?? []), ...cases]));
  return Array.from(casesOf, ([scenario, cases]) => ({ scenario, cases: [...cases] }));
}
