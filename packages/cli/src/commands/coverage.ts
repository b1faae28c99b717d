import { join } from 'node:path';
import type { PointKind } from '@filrouge/lint';
import { pointKinds } from '@filrouge/lint';
import { closestName } from '@filrouge/scenario';
import { caseFiles } from '../cases/case-files.js';
import { isInstant } from '../cases/instant.js';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption } from '../common-options.js';
import type { WrittenCall } from '../covering/answers-in-rows.js';
import { writtenCall } from '../covering/answers-in-rows.js';
import type { Coverage, CoverSettings, KindCoverage } from '../covering/cover.js';
import { cover, leastPercent } from '../covering/cover.js';
import { madeUpCases } from '../covering/made-up-cases.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { ReportedIssue } from '../issues/reported-issue.js';
import { reportedIssue } from '../issues/reported-issue.js';
import { readJsonFile } from '../json/json-file.js';
import type { Messages } from '../messages/messages.js';
import { coverageLines } from '../report/coverage-lines.js';
import { issueLines } from '../report/issue-lines.js';
import { painted, printJson, printLines } from '../report/print.js';
import type { CheckedScenario } from '../scenarios/check-scenario-file.js';
import { checkScenarioFile } from '../scenarios/check-scenario-file.js';
import { UsageError } from '../usage-error.js';

/** What `coverage --json` prints. */
export interface CoverageReport {
  /** Whether every scenario was read, and every kind that is counted is covered as far as was asked. */
  readonly ok: boolean;
  readonly scenarios: readonly {
    readonly file: string;
    readonly ok: boolean;
    readonly issues: readonly ReportedIssue[];
    readonly kinds: readonly KindCoverage[];
    readonly points: readonly {
      readonly kind: PointKind;
      readonly id: string;
      readonly path: string;
      readonly state: 'covered' | 'uncovered' | 'unreachable';
      readonly cases: readonly string[];
      /** A call that comes by it, its answers as in a case; only with `--explore`. */
      readonly call?: WrittenCall;
    }[];
    /** Files of the cases that were made up; only with `--write-cases`. */
    readonly written: readonly string[];
  }[];
}

/** How to count and what to look for. */
export interface CoverageSettings extends CoverSettings {
  /** Percent of each kind, 0 to 100, below which it is not `ok`; 0 when absent. */
  readonly min?: number;
  /** Folder for cases that come by what no case comes by yet. */
  readonly writeCases?: string;
  /** Of the messages. */
  readonly locale?: string;
}

/** `filrouge coverage`: what the cases of scenarios come by, and what no case does. */
export const coverageCommand = defineCommand({
  name: 'coverage',
  summary: {
    en: 'tell which steps, items, options, rules and outcomes the cases reach, and which not',
    fr: 'dire quelles étapes, questions, options, règles et issues les cas atteignent, et lesquelles non',
  },
  operands: { synopsis: 'FILE|FOLDER…', min: 1, max: Infinity },
  options: {
    min: {
      type: 'string',
      placeholder: 'PERCENT',
      summary: { en: 'fail below this percentage of any kind', fr: 'échouer sous ce pourcentage d’une des sortes' },
    },
    of: {
      type: 'string',
      placeholder: 'KINDS',
      summary: {
        en: 'count these only, such as option,rule (step, item, option, rule, cell, outcome)',
        fr: 'ne compter que celles-ci, par exemple option,rule (step, item, option, rule, cell, outcome)',
      },
    },
    explore: {
      type: 'boolean',
      summary: { en: 'look for a call by what no case reaches', fr: 'chercher un appel par ce qu’aucun cas n’atteint' },
    },
    from: {
      type: 'string',
      placeholder: 'TIME',
      summary: {
        en: 'explore calls of the week from there (default: today)',
        fr: 'explorer les appels de la semaine à partir de là (par défaut : aujourd’hui)',
      },
    },
    'write-cases': {
      type: 'string',
      placeholder: 'FOLDER',
      summary: { en: 'write these calls as cases', fr: 'écrire ces appels comme cas' },
    },
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands, options, locale, words }) {
    const settings = settingsOf(options);
    const counted = await countAll(io, operands, settings);
    const report = reportOf(counted, settings, locale);
    if (options.json) printJson(io, report);
    else
      printLines(
        io,
        counted.flatMap((one) => linesOf(io, one, words)),
      );
    return report.ok ? exitCodes.fine : exitCodes.findings;
  },
});

/** Counts what the cases of scenarios come by; throws a `UsageError` when there is nothing to read. */
export async function coverage(
  io: Io,
  paths: readonly string[],
  settings: CoverageSettings = {},
): Promise<CoverageReport> {
  return reportOf(await countAll(io, paths, settings), settings, settings.locale ?? io.locale);
}

interface Counted {
  readonly checked: CheckedScenario;
  /** Absent for a scenario with issues. */
  readonly coverage: Coverage | undefined;
  readonly written: readonly string[];
}

async function countAll(io: Io, paths: readonly string[], settings: CoverageSettings): Promise<readonly Counted[]> {
  const files = await caseFiles(io, paths);
  const folder = settings.writeCases ?? '.';
  const taken = new Set((await io.readFolder(folder))?.map(({ name }) => name));
  return Promise.all(
    files.map(async ({ scenario: path, cases }): Promise<Counted> => {
      const checked = await checkScenarioFile(io, path);
      const { scenario } = checked;
      if (!scenario) return { checked, coverage: undefined, written: [] };
      const read = await Promise.all(cases.map((one) => readJsonFile(io, one)));
      const found = cover(
        scenario,
        read.map(({ path: file, value }) => ({ file, value })),
        settings,
      );
      const made = settings.writeCases === undefined ? [] : madeUpCases(scenario, found.points);
      const written = await Promise.all(
        made.map((one) => writeCase(io, join(folder, freeName(one.name, taken)), one.case)),
      );
      return { checked, coverage: found, written };
    }),
  );
}

async function writeCase(io: Io, path: string, made: object): Promise<string> {
  await io.writeFile(path, `${JSON.stringify(made, null, 2)}\n`);
  return path;
}

/** The name, or with a number what no file has yet; from now on it is taken. */
function freeName(name: string, taken: Set<string>, count = 1): string {
  const free = count === 1 ? name : name.replace(/\.case\.json$/, `-${count}.case.json`);
  if (taken.has(free)) return freeName(name, taken, count + 1);
  taken.add(free);
  return free;
}

interface GivenOptions {
  readonly min?: string;
  readonly of?: string;
  readonly explore?: boolean;
  readonly from?: string;
  readonly 'write-cases'?: string;
}

function settingsOf({ min, of, explore, from, 'write-cases': writeCases }: GivenOptions): CoverageSettings {
  if (from !== undefined && !isInstant(from)) throw new UsageError(({ usage }) => usage.notAnInstant(from));
  const isExplored = explore === true || writeCases !== undefined;
  return {
    ...(min === undefined ? {} : { min: percentOf(min) }),
    ...(of === undefined ? {} : { kinds: of.split(',').map(kindNamed) }),
    ...(isExplored ? { exploreFrom: from ?? new Date().toISOString() } : {}),
    ...(writeCases === undefined ? {} : { writeCases }),
  };
}

function percentOf(text: string): number {
  const percent = Number(text);
  if (text.trim() !== '' && percent >= 0 && percent <= 100) return percent;
  throw new UsageError(({ usage }) => usage.notAPercentage(text));
}

function kindNamed(text: string): PointKind {
  const name = text.trim();
  const found = pointKinds.find((kind) => kind === name);
  if (found) return found;
  const unknown = { name, known: pointKinds, suggestion: closestName(name, pointKinds) };
  throw new UsageError(({ usage }) => usage.unknownOperand(unknown));
}

function reportOf(counted: readonly Counted[], { min = 0 }: CoverageSettings, locale: string): CoverageReport {
  const scenarios = counted.map(({ checked, coverage: found, written }) => ({
    file: checked.file.path,
    ok: found !== undefined && leastPercent(found) >= min,
    issues: checked.issues.map((issue) => reportedIssue(issue, locale)),
    kinds: found?.kinds ?? [],
    points: (found?.points ?? []).map(({ point: { kind, id, path }, call, ...rest }) => ({
      kind,
      id,
      path,
      ...rest,
      ...(call && checked.scenario ? { call: writtenCall(checked.scenario, call) } : {}),
    })),
    written,
  }));
  return { ok: scenarios.every(({ ok }) => ok), scenarios };
}

function linesOf(io: Io, { checked, coverage: found, written }: Counted, words: Messages): readonly string[] {
  const { file, scenario } = checked;
  if (!found || !scenario) return checked.issues.flatMap((issue) => issueLines(io, issue, words.locale));
  const told = written.map((path) => `  ${painted(io, 'cyan', words.coverage.written(path))}`);
  return [
    ...coverageLines(io, { file: file.path, scenario, coverage: found }, words),
    ...(told.length > 0 ? ['', ...told] : []),
    '',
  ];
}
