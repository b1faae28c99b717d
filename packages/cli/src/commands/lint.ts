import type { FindingSeverity, Preset } from '@filrouge/lint';
import { presets } from '@filrouge/lint';
import { closestName } from '@filrouge/scenario';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption, rootOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { FiledIssue } from '../issues/reported-issue.js';
import { filedIssue } from '../issues/reported-issue.js';
import type { Messages } from '../messages/messages.js';
import { findingLines } from '../report/finding-lines.js';
import { issueLines } from '../report/issue-lines.js';
import { painted, printJson, printLines } from '../report/print.js';
import type { Matters } from '../report/told-once.js';
import { matterOf, toldOnce } from '../report/told-once.js';
import type { LintedScenario, LintFileSettings } from '../scenarios/lint-scenario-file.js';
import { lintScenarioFile } from '../scenarios/lint-scenario-file.js';
import { scenarioFiles } from '../scenarios/scenario-files.js';
import { UsageError } from '../usage-error.js';

/** What `lint --json` prints. */
export interface LintReport {
  readonly ok: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly ok: boolean;
    /** What keeps it from being read at all; then nothing else is looked for. */
    readonly issues: readonly FiledIssue[];
    readonly findings: readonly ReportedFinding[];
  }[];
}

/** A finding; its code is the name of the rule. */
export interface ReportedFinding extends FiledIssue {
  readonly severity: FindingSeverity;
}

/** `filrouge lint`: what parses and still is not meant, at its lines. */
export const lintCommand = defineCommand({
  name: 'lint',
  summary: {
    en: 'find what parses and still is not meant: what never happens, what no caller understands',
    fr: 'trouver ce qui se lit et n’est pas voulu : ce qui n’arrive jamais, ce qu’un appelant ne comprend pas',
  },
  operands: { synopsis: 'FILE…', min: 1, max: Infinity },
  options: {
    preset: {
      type: 'string',
      placeholder: 'NAME',
      summary: {
        en: 'rules to run: recommended (default) or strict',
        fr: 'règles à suivre : recommended (par défaut) ou strict',
      },
    },
    root: rootOption,
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands, options, locale, words }) {
    const linted = await lintFiles(io, operands, { preset: presetNamed(options.preset), root: options.root });
    if (options.json) printJson(io, reportOf(linted, locale));
    else printLines(io, linesOf(io, linted, words));
    return linted.every(isFine) ? exitCodes.fine : exitCodes.findings;
  },
});

/** How to lint; `locale` is the language of the messages. */
export interface LintSettings {
  readonly preset?: Preset;
  readonly locale?: string;
  /** Folder that the files a scenario names must stand in. */
  readonly root?: string;
}

/** Lints scenario files, and those below folders; throws a `UsageError` when there is none to read. */
export async function lintScenarios(
  io: Io,
  paths: readonly string[],
  { preset = 'recommended', locale = io.locale, root }: LintSettings = {},
): Promise<LintReport> {
  return reportOf(await lintFiles(io, paths, { preset, root }), locale);
}

async function lintFiles(
  io: Io,
  paths: readonly string[],
  settings: LintFileSettings,
): Promise<readonly LintedScenario[]> {
  const files = await scenarioFiles(io, paths);
  return Promise.all(files.map((file) => lintScenarioFile(io, file, settings)));
}

function presetNamed(name = 'recommended'): Preset {
  const found = presets.find((preset) => preset === name);
  if (found) return found;
  const unknown = { name, known: presets, suggestion: closestName(name, presets) };
  throw new UsageError(({ usage }) => usage.unknownOperand(unknown));
}

/** What only could be better does not fail a build. */
const isFine = ({ issues, findings }: LintedScenario) =>
  issues.length === 0 && findings.every(({ severity }) => severity === 'info');

const reportOf = (linted: readonly LintedScenario[], locale: string): LintReport => ({
  ok: linted.every(isFine),
  files: linted.map((one) => ({
    file: one.file.path,
    ok: isFine(one),
    issues: one.issues.map((issue) => filedIssue(issue, locale)),
    findings: one.findings.map((finding) => ({ severity: finding.severity, ...filedIssue(finding, locale) })),
  })),
});

function linesOf(io: Io, linted: readonly LintedScenario[], words: Messages): readonly string[] {
  const told = linted.filter(({ issues, findings }) => issues.length + findings.length > 0);
  const { lines, count } = toldOnce(
    linted.map((one) => mattersOf(io, one, words)),
    words.findings.again,
  );
  const total = painted(io, linted.every(isFine) ? 'cyan' : 'red', words.findings.total(count, told.length));
  return [...lines, ...(count > 0 ? [total] : [])];
}

const mattersOf = (io: Io, { file, issues, findings }: LintedScenario, words: Messages): Matters => ({
  file: file.path,
  ok: `${file.path}${words.colon} ${painted(io, 'green', words.findings.ok)}`,
  matters: [
    ...issues.map((issue) => matterOf(issue, issueLines(io, issue, words.locale))),
    ...findings.map((finding) => matterOf(finding, findingLines(io, finding, words.locale))),
  ],
});
