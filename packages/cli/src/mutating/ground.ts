import { lint, randomCalls } from '@filrouge/lint';
import type { Scenario } from '@filrouge/scenario';
import { play } from '../calls/play.js';
import type { Case } from '../cases/case.js';
import { caseFiles } from '../cases/case-files.js';
import { playCase } from '../cases/play-case.js';
import { readCase } from '../cases/read-case.js';
import { cover } from '../covering/cover.js';
import type { Io } from '../io.js';
import { readJsonFile } from '../json/json-file.js';
import { checkScenarioFile } from '../scenarios/check-scenario-file.js';
import { UsageError } from '../usage-error.js';
import type { ComparedCall } from './behaviour.js';
import { behaviourOf } from './behaviour.js';
import type { EditedFile } from './edits.js';
import { outlineBehaviourOf } from './outline-behaviour.js';

/** What an edit is judged by: a scenario as it was, its cases, and calls with what they came to. */
export interface Ground {
  readonly path: string;
  /** Every file it is made of. */
  readonly files: readonly EditedFile[];
  readonly cases: readonly PlayedCase[];
  /** How many findings each rule of lint had before. */
  readonly findings: ReadonlyMap<string, number>;
  /** Calls that explore the scenario, and calls by chance. */
  readonly calls: readonly TakenCall[];
}

/** A call and what it came to before any edit. */
export interface TakenCall {
  readonly call: ComparedCall;
  readonly outline: string;
}

/** A case and all that it came to before any edit. */
export interface PlayedCase extends TakenCall {
  /** As its file holds it. */
  readonly value: unknown;
  readonly read: Case;
  readonly behaviour: string;
}

/** Calls by chance that behaviours are compared by, beside those of the cases and those that explore. */
const randomCallCount = 100;
/** Calls are opened in the week from there on, so that the same edits give the same figures on any day. */
const exploredFrom = '2026-11-16T00:00:00Z';

/** The grounds of the scenarios that paths name; throws a `UsageError` where one is not sound. */
export async function groundsOf(io: Io, paths: readonly string[]): Promise<readonly Ground[]> {
  const files = await caseFiles(io, paths);
  return Promise.all(files.map(({ scenario, cases }) => groundOf(io, scenario, cases)));
}

async function groundOf(io: Io, path: string, casePaths: readonly string[]): Promise<Ground> {
  const { scenario, files } = await checkScenarioFile(io, path);
  if (!scenario) throw new UsageError(({ usage }) => usage.notSound(path));
  const values = await Promise.all(casePaths.map(async (one) => (await readJsonFile(io, one)).value));
  const parts = await Promise.all(
    files.map(async (one) => ({ path: one, value: (await readJsonFile(io, one)).value })),
  );
  return {
    path,
    files: parts,
    cases: values.flatMap((value) => playedCaseOf(scenario, value)),
    findings: findingCounts(scenario),
    calls: callsOf(scenario).map((call) => takenCallOf(scenario, call)),
  };
}

function playedCaseOf(scenario: Scenario, value: unknown): readonly PlayedCase[] {
  const { case: found } = readCase(value);
  if (!found) return [];
  // With a case that fails already, every edit would seem to be reported.
  if (!playCase(scenario, value).ok) throw new UsageError(({ usage }) => usage.caseFails(found.title ?? ''));
  // The clock of a case without a time would make each play another.
  const read = { ...found, at: found.at ?? exploredFrom };
  return [{ value, read, behaviour: behaviourOf(scenario, read), ...takenCallOf(scenario, read) }];
}

function callsOf(scenario: Scenario): readonly Case[] {
  const explored = cover(scenario, [], { exploreFrom: exploredFrom }).points.flatMap(({ call }) => call ?? []);
  const random = randomCalls(scenario, { from: exploredFrom, count: randomCallCount });
  return [...explored, ...random].map((call) => ({ ...call, expect: {} }));
}

function takenCallOf(scenario: Scenario, read: Case): TakenCall {
  const { answers, context, openedAtMs } = play(scenario, read).evaluation.inputs;
  const byId = scenario.questions.flatMap((index) => {
    const [cell, answer] = [scenario.cells[index], answers[index]];
    return cell?.kind === 'question' && answer ? [[cell.id, answer] as const] : [];
  });
  const call = { answers: new Map(byId), context, openedAtMs };
  return { call, outline: outlineBehaviourOf(scenario, call) };
}

/** How many findings each rule has. */
export function findingCounts(scenario: Scenario): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, params } of lint(scenario, { preset: 'strict', today: exploredFrom.slice(0, 10) })) {
    // Beyond the first hundred of a rule, one finding counts the others.
    const [name, count] = rule === 'more-findings' ? [String(params['of']), Number(params['count'])] : [rule, 1];
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
}
