import { defineCommand } from '../command.js';
import { jsonOption, localeOption, rootOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { FiledIssue } from '../issues/reported-issue.js';
import { filedIssue } from '../issues/reported-issue.js';
import type { Messages } from '../messages/messages.js';
import { issueLines } from '../report/issue-lines.js';
import { painted, printJson, printLines } from '../report/print.js';
import type { Matters } from '../report/told-once.js';
import { matterOf, toldOnce } from '../report/told-once.js';
import type { CheckedScenario, CheckSettings } from '../scenarios/check-scenario-file.js';
import { checkScenarioFile } from '../scenarios/check-scenario-file.js';
import { countsOf } from '../scenarios/counts-of.js';
import { scenarioFiles } from '../scenarios/scenario-files.js';

/** What `validate --json` prints. */
export interface ValidateReport {
  readonly ok: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly ok: boolean;
    /** Each names the file it is to be mended in: this one, or one it extends or uses. */
    readonly issues: readonly FiledIssue[];
  }[];
}

/** `filrouge validate`: every mistake of each file, at its line, with what mends it. */
export const validateCommand = defineCommand({
  name: 'validate',
  summary: {
    en: 'tell every mistake in scenarios, with its place and its remedy',
    fr: 'dire chaque erreur des scénarios, avec sa place et son remède',
  },
  operands: { synopsis: 'FILE…', min: 1, max: Infinity },
  options: { root: rootOption, json: jsonOption, locale: localeOption },
  async run(io, { operands, options, locale, words }) {
    const checked = await checkFiles(io, operands, options);
    if (options.json) printJson(io, reportOf(checked, locale));
    else printLines(io, linesOf(io, checked, words));
    return checked.every(isFine) ? exitCodes.fine : exitCodes.findings;
  },
});

/** How to validate; `locale` is the language of the messages. */
export interface ValidateSettings extends CheckSettings {
  readonly locale?: string;
}

/** Checks scenario files, and those below folders; throws a `UsageError` when there is none to read. */
export async function validate(
  io: Io,
  paths: readonly string[],
  { locale = io.locale, ...settings }: ValidateSettings = {},
): Promise<ValidateReport> {
  return reportOf(await checkFiles(io, paths, settings), locale);
}

async function checkFiles(
  io: Io,
  paths: readonly string[],
  settings: CheckSettings = {},
): Promise<readonly CheckedScenario[]> {
  const files = await scenarioFiles(io, paths);
  return Promise.all(files.map((file) => checkScenarioFile(io, file, settings)));
}

const isFine = ({ issues }: CheckedScenario) => issues.length === 0;

const reportOf = (checked: readonly CheckedScenario[], locale: string): ValidateReport => ({
  ok: checked.every(isFine),
  files: checked.map((one) => ({
    file: one.file.path,
    ok: isFine(one),
    issues: one.issues.map((issue) => filedIssue(issue, locale)),
  })),
});

function linesOf(io: Io, checked: readonly CheckedScenario[], words: Messages): readonly string[] {
  const wrong = checked.filter((one) => !isFine(one));
  const { lines, count } = toldOnce(
    checked.map((one) => mattersOf(io, one, words)),
    words.findings.again,
  );
  const total = painted(io, 'red', words.findings.total(count, wrong.length));
  return [...lines, ...(count > 0 ? [total] : [])];
}

function mattersOf(io: Io, { file, scenario, issues }: CheckedScenario, words: Messages): Matters {
  const { ok, counts } = words.findings;
  const known = scenario ? ` (${counts(countsOf(scenario))})` : '';
  return {
    file: file.path,
    ok: `${file.path}${words.colon} ${painted(io, 'green', ok)}${known}`,
    matters: issues.map((issue) => matterOf(issue, issueLines(io, issue, words.locale))),
  };
}
