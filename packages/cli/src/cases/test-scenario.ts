import { basename } from 'node:path';
import type { Scenario } from '@filrouge/scenario';
import type { Io } from '../io.js';
import type { JsonFile, PlacedIssue } from '../json/json-file.js';
import { placed, readJsonFile } from '../json/json-file.js';
import type { CheckedScenario, CheckSettings } from '../scenarios/check-scenario-file.js';
import { checkScenarioFile } from '../scenarios/check-scenario-file.js';
import type { CaseFiles } from './case-files.js';
import type { Difference } from './play-case.js';
import { playCase } from './play-case.js';
import { isObject } from './shape.js';

/** What came of a case file. */
export interface TestedCase {
  readonly file: string;
  /** As the case says, else the name of its file. */
  readonly title: string;
  readonly ok: boolean;
  readonly differences: readonly Difference[];
  readonly issues: readonly PlacedIssue[];
}

/** What came of a scenario and its cases; a scenario with an issue of its own has none played. */
export interface TestedScenario {
  readonly file: string;
  readonly ok: boolean;
  readonly issues: readonly PlacedIssue[];
  readonly cases: readonly TestedCase[];
}

/** Plays every case of a scenario; throws a `UsageError` when a file cannot be read. */
export async function testScenario(
  io: Io,
  { scenario: path, cases: paths }: CaseFiles,
  settings: CheckSettings = {},
): Promise<TestedScenario> {
  const { scenario, issues, place }: CheckedScenario = await checkScenarioFile(io, path, settings);
  if (!scenario) return { file: path, ok: false, issues, cases: [] };
  const cases = await Promise.all(paths.map((one) => readJsonFile(io, one)));
  const tested = cases.map((one) => testCase({ scenario, place }, one));
  return { file: path, ok: tested.every(({ ok }) => ok), issues: [], cases: tested };
}

interface Ground {
  readonly scenario: Scenario;
  readonly place: CheckedScenario['place'];
}

function testCase({ scenario, place }: Ground, file: JsonFile): TestedCase {
  const title = titleOf(file);
  if (file.value === undefined) return { file: file.path, title, ok: false, differences: [], issues: file.issues };
  const { ok, differences, issues, problems } = playCase(scenario, file.value);
  const all = [...file.issues, ...issues.map((issue) => placed(issue, file)), ...problems.map(place)];
  return { file: file.path, title, ok: ok && all.length === 0, differences, issues: all };
}

function titleOf({ path, value }: JsonFile): string {
  const title = isObject(value) ? value['title'] : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title : basename(path, '.case.json');
}
