import { closestName } from '@filrouge/scenario';
import { caseFiles } from '../cases/case-files.js';
import type { TestedCase, TestedScenario } from '../cases/test-scenario.js';
import { testScenario } from '../cases/test-scenario.js';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption, rootOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import { filedIssue } from '../issues/reported-issue.js';
import type { ReportedCase, TestReport } from '../report/test-report.js';
import { junitOf } from '../report/junit.js';
import { printError, printLines } from '../report/print.js';
import { testLines } from '../report/test-lines.js';
import type { CheckSettings } from '../scenarios/check-scenario-file.js';
import { isAsking, updateByWord } from '../updating/update-by-word.js';
import { UsageError } from '../usage-error.js';

/** `filrouge test`: plays the cases beside each scenario and tells what comes out otherwise. */
export const testCommand = defineCommand({
  name: 'test',
  summary: {
    en: 'play the cases beside scenarios and tell what came out otherwise',
    fr: 'jouer les cas à côté des scénarios et dire ce qui sort autrement',
  },
  operands: { synopsis: '[FILE|FOLDER…]', min: 0, max: Infinity },
  options: {
    report: {
      type: 'string',
      placeholder: 'FORM',
      summary: { en: 'junit or json, in place of sentences', fr: 'junit ou json, à la place de phrases' },
    },
    output: {
      type: 'string',
      placeholder: 'FILE',
      summary: { en: 'write the report there', fr: 'écrire le rapport là' },
    },
    update: {
      type: 'boolean',
      summary: {
        en: 'show each case that came out otherwise, and on your word expect that instead',
        fr: 'montrer chaque cas qui sort autrement et, sur votre accord, attendre cela désormais',
      },
    },
    yes: {
      type: 'boolean',
      short: 'y',
      summary: { en: 'with --update: write them all', fr: 'avec --update : les écrire tous' },
    },
    root: rootOption,
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands, options, locale, words }) {
    if (options.yes && !options.update) throw new UsageError(({ usage }) => usage.onlyWith('--yes', '--update'));
    if (options.update) await updateByWord(io, pathsOf(operands), { options, words });
    const tested = await testAll(io, operands, options);
    const form = formNamed(options.report ?? (options.json ? 'json' : undefined));
    const report = form && forms[form](reportOf(tested, locale));
    if (report !== undefined && options.output === undefined) io.write(report);
    if (report !== undefined && options.output !== undefined) await io.writeFile(options.output, report);
    if (report === undefined || options.output !== undefined) printLines(io, testLines(io, tested, words));
    const isWordMissing = options.update && !options.yes && !isAsking(io, options);
    if (isWordMissing && tested.some(({ ok }) => !ok)) printError(io, words.updating.sayYes);
    return tested.every(({ ok }) => ok) ? exitCodes.fine : exitCodes.findings;
  },
});

/** Reports for programs, by name. */
const forms = {
  junit: junitOf,
  json: (report: TestReport) => `${JSON.stringify(report, null, 2)}\n`,
} as const;

function formNamed(name: string | undefined): keyof typeof forms | undefined {
  if (name === undefined) return undefined;
  const known = Object.keys(forms) as (keyof typeof forms)[];
  const found = known.find((form) => form === name);
  if (found) return found;
  throw new UsageError(({ usage }) => usage.unknownOperand({ name, known, suggestion: closestName(name, known) }));
}

/**
 * Plays the cases that the paths name, those below this folder when there is none; throws a `UsageError` when there is
 * nothing to play.
 */
export async function test(io: Io, paths: readonly string[] = [], locale = io.locale): Promise<TestReport> {
  return reportOf(await testAll(io, paths), locale);
}

/** Those given, else this folder. */
const pathsOf = (given: readonly string[]) => (given.length > 0 ? given : ['.']);

async function testAll(
  io: Io,
  given: readonly string[],
  settings: CheckSettings = {},
): Promise<readonly TestedScenario[]> {
  const paths = pathsOf(given);
  const files = await caseFiles(io, paths);
  if (files.every(({ cases }) => cases.length === 0)) throw new UsageError(({ usage }) => usage.noCases(paths));
  return Promise.all(files.map((some) => testScenario(io, some, settings)));
}

function reportOf(tested: readonly TestedScenario[], locale: string): TestReport {
  const cases = tested.flatMap((scenario) => scenario.cases);
  const passed = cases.filter(({ ok }) => ok).length;
  const scenarios = tested.map((scenario) => ({
    ...scenario,
    issues: scenario.issues.map((issue) => filedIssue(issue, locale)),
    cases: scenario.cases.map((one) => reportedCase(one, locale)),
  }));
  return { ok: tested.every(({ ok }) => ok), passed, failed: cases.length - passed, scenarios };
}

const reportedCase = (tested: TestedCase, locale: string): ReportedCase => ({
  ...tested,
  issues: tested.issues.map((issue) => filedIssue(issue, locale)),
});
