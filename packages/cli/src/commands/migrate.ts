import { migrateScenario, parseScenario } from '@filrouge/scenario';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { FiledIssue } from '../issues/reported-issue.js';
import { filedIssue } from '../issues/reported-issue.js';
import type { PlacedIssue } from '../json/json-file.js';
import { jsonFileOf, placed, readJsonFile } from '../json/json-file.js';
import { issueLines } from '../report/issue-lines.js';
import { printJson, printLines } from '../report/print.js';

/** What `migrate --json` prints. */
export interface MigrateReport {
  /** Whether all of it was carried over and can run. */
  readonly ok: boolean;
  readonly file: string;
  /** The format it is written in; null when nobody knows. */
  readonly from: number | null;
  /** The scenario in today's format; null when there is none. */
  readonly scenario: unknown;
  /** Where it was written; null when it was only shown. */
  readonly out: string | null;
  /** What was left out, in the file, and what is wrong with what came of it, in the new text. */
  readonly issues: readonly FiledIssue[];
}

/** What to migrate. */
export interface MigrateRequest {
  readonly scenario: string;
  /** Another file to write to. */
  readonly out?: string | undefined;
  /** Whether the file itself is written. */
  readonly overwrites?: boolean | undefined;
}

/** `filrouge migrate`: shows a scenario of an older format in today's, and writes it when told to. */
export const migrateCommand = defineCommand({
  name: 'migrate',
  summary: {
    en: 'show a scenario of an older format in today’s, and write it when told to',
    fr: 'montrer un scénario d’un ancien format dans celui d’aujourd’hui, et l’écrire si on le demande',
  },
  operands: { synopsis: 'FILE', min: 1, max: 1 },
  options: {
    out: {
      type: 'string',
      short: 'o',
      placeholder: 'OUT',
      summary: { en: 'write it to this file', fr: 'l’écrire dans ce fichier' },
    },
    yes: {
      type: 'boolean',
      summary: {
        en: 'write it over FILE; look at it first without',
        fr: 'l’écrire sur FILE ; le regarder d’abord sans',
      },
    },
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands: [scenario = ''], options, locale }) {
    const migrated = await migrateFile(io, { scenario, out: options.out, overwrites: options.yes });
    if (options.json) printJson(io, reportOf(migrated, locale));
    else print(io, migrated, locale);
    return migrated.issues.length === 0 ? exitCodes.fine : exitCodes.findings;
  },
});

/** Migrates a scenario file, and writes it where the request says; throws a `UsageError` when there is none to read. */
export async function migrate(io: Io, request: MigrateRequest, locale = io.locale): Promise<MigrateReport> {
  return reportOf(await migrateFile(io, request), locale);
}

interface MigratedFile {
  readonly file: string;
  readonly from: number | undefined;
  readonly scenario: unknown;
  /** The scenario as a file holds it; undefined when there is none. */
  readonly text: string | undefined;
  readonly out: string | undefined;
  readonly issues: readonly PlacedIssue[];
}

async function migrateFile(io: Io, { scenario: path, out, overwrites }: MigrateRequest): Promise<MigratedFile> {
  const file = await readJsonFile(io, path);
  const none = { file: path, from: undefined, scenario: undefined, text: undefined, out: undefined };
  if (file.value === undefined) return { ...none, issues: file.issues };
  const migration = migrateScenario(file.value);
  const issues = [...file.issues, ...migration.issues.map((issue) => placed(issue, file))];
  if (!migration.ok) return { ...none, issues };
  const { scenario, from } = migration;
  const text = `${JSON.stringify(scenario, null, 2)}\n`;
  const target = out ?? (overwrites && path !== '-' ? path : undefined);
  if (target !== undefined) await io.writeFile(target, text);
  const found = [...issues, ...issuesOf(target ?? path, text)];
  return { file: path, from, scenario, text, out: target, issues: found };
}

/** What is wrong with what came of it: to be seen to by the author, at the lines of the new text. */
function issuesOf(path: string, text: string): readonly PlacedIssue[] {
  const parsed = parseScenario(text);
  const file = jsonFileOf(path, text);
  return parsed.ok ? [] : parsed.issues.map((issue) => placed(issue, file));
}

/** The scenario to the standard output, to be looked at or piped; what is to be seen to after it. */
function print(io: Io, { text, issues }: MigratedFile, locale: string): void {
  if (text !== undefined) io.write(text);
  const lines = issues.flatMap((issue) => issueLines(io, issue, locale));
  if (lines.length === 0) return;
  if (text === undefined) printLines(io, lines);
  else printLines({ ...io, write: io.writeError }, lines);
}

const reportOf = ({ file, from, scenario, out, issues }: MigratedFile, locale: string): MigrateReport => ({
  ok: issues.length === 0,
  file,
  from: from ?? null,
  scenario: scenario ?? null,
  out: out ?? null,
  issues: issues.map((issue) => filedIssue(issue, locale)),
});
