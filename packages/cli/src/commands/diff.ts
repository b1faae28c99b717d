import { explore } from '@filrouge/lint';
import type { Scenario } from '@filrouge/scenario';
import { caseFiles } from '../cases/case-files.js';
import { readCase } from '../cases/read-case.js';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption } from '../common-options.js';
import { changesBetween } from '../diffing/changes.js';
import type { DiffReport } from '../diffing/diff-report.js';
import type { ComparedCall } from '../diffing/effects.js';
import { effectsOn, parkedAcross } from '../diffing/effects.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import { filedIssue } from '../issues/reported-issue.js';
import { readJsonFile } from '../json/json-file.js';
import { diffLines } from '../report/diff-lines.js';
import { printJson, printLines } from '../report/print.js';
import { checkScenarioFile } from '../scenarios/check-scenario-file.js';

/** `filrouge diff`: what a newer version changes, and for which calls. */
export const diffCommand = defineCommand({
  name: 'diff',
  summary: {
    en: 'tell what a newer version changes, and what that changes for callers',
    fr: 'dire ce qu’une version plus récente change, et ce que cela change pour les appelants',
  },
  operands: { synopsis: 'OLD NEW', min: 2, max: 2 },
  options: { json: jsonOption, locale: localeOption },
  async run(io, { operands: [older = '', newer = ''], options, locale, words }) {
    const report = await diff(io, { older, newer }, locale);
    if (options.json) printJson(io, report);
    else printLines(io, diffLines(io, report, words));
    return report.ok ? exitCodes.fine : exitCodes.findings;
  },
});

/** Compares two versions of a scenario; throws a `UsageError` when one cannot be read. */
export async function diff(
  io: Io,
  { older, newer }: { readonly older: string; readonly newer: string },
  locale = io.locale,
): Promise<DiffReport> {
  const [before, after] = [await checkScenarioFile(io, older), await checkScenarioFile(io, newer)];
  const issues = [...before.issues, ...after.issues].map((issue) => filedIssue(issue, locale));
  if (!before.scenario || !after.scenario) return { ok: false, issues, changes: [], calls: 0, effects: [], parked: [] };
  const changes = changesBetween(before.scenario, after.scenario);
  const cases = [...(await casesOf(io, older)), ...(await casesOf(io, newer))];
  const calls = changes.length === 0 ? [] : [...unique(cases), ...exploredCalls(before.scenario)];
  const effects = effectsOn(calls, before.scenario, after.scenario);
  const parked = parkedAcross(calls, before.scenario, after.scenario);
  return { ok: changes.length === 0, issues, changes, calls: calls.length, effects, parked };
}

async function casesOf(io: Io, path: string): Promise<readonly ComparedCall[]> {
  const files = await caseFiles(io, [path]);
  const read = await Promise.all(files.flatMap(({ cases }) => cases).map((one) => readJsonFile(io, one)));
  return read.flatMap(({ path: file, value }) => {
    const { case: call } = readCase(value);
    return call ? [{ name: call.title ?? file, call }] : [];
  });
}

/** Two versions in one folder have the same cases. */
const unique = (calls: readonly ComparedCall[]) => [
  ...new Map(calls.map((one) => [JSON.stringify(one), one])).values(),
];

/** The day does not matter as long as both versions are played on it. */
const from = '2026-01-05T00:00:00Z';

const exploredCalls = (scenario: Scenario): readonly ComparedCall[] =>
  explore(scenario, { from }).flatMap((one) =>
    one.state === 'reached' ? [{ name: one.point.id, call: one.call }] : [],
  );
