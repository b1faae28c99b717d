import type { View } from '@filrouge/engine';
import { clockAt, createSession } from '@filrouge/engine';
import type { Ticket } from '@filrouge/ticket';
import type { CallFiles } from '../calls/call-files.js';
import { readCallFiles } from '../calls/call-files.js';
import { play } from '../calls/play.js';
import { questionsOnPath } from '../cases/expectations.js';
import { isInstant } from '../cases/instant.js';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption, rootOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { FiledIssue } from '../issues/reported-issue.js';
import { filedIssue } from '../issues/reported-issue.js';
import type { PlacedIssue } from '../json/json-file.js';
import { readJsonFile } from '../json/json-file.js';
import { holdInterview } from '../interview/interview.js';
import type { Messages } from '../messages/messages.js';
import { callSummary } from '../report/call-summary.js';
import { issueLines } from '../report/issue-lines.js';
import { printJson, printLines } from '../report/print.js';
import { checkScenarioFile } from '../scenarios/check-scenario-file.js';
import { UsageError } from '../usage-error.js';

/** What `run --json` prints. */
export interface RunReport {
  /** Null when the call could not be played. */
  readonly ticket: Ticket | null;
  readonly view: {
    /** Ids of the questions on the path, in order. */
    readonly path: readonly string[];
    /** Ids of what still holds the ticket back. */
    readonly missing: readonly string[];
    /** Whether nothing open can change priority or routing any more. */
    readonly decided: boolean;
  } | null;
  readonly issues: readonly FiledIssue[];
}

/** What to play, and how. */
export interface RunRequest extends CallFiles {
  readonly scenario: string;
  /** The operator's; the scenario's first when absent. */
  readonly operatorLocale?: string | undefined;
  /** Folder that the files a scenario names must stand in. */
  readonly root?: string | undefined;
}

const file = { type: 'string', placeholder: 'FILE' } as const;

/** `filrouge run`: plays answers without a screen and prints the ticket they give. */
export const runCommand = defineCommand({
  name: 'run',
  summary: {
    en: 'play answers on a scenario, or ask for them at a terminal, and print the ticket',
    fr: 'jouer des réponses sur un scénario, ou les demander au terminal, et afficher le ticket',
  },
  operands: { synopsis: 'FILE', min: 1, max: 1 },
  options: {
    answers: {
      ...file,
      summary: {
        en: 'answers by question, a list of such, or a case; - for standard input (without: asks you)',
        fr: 'réponses par question, une liste de telles, ou un cas ; - pour l’entrée standard (sans : vous demande)',
      },
    },
    context: { ...file, summary: { en: 'what the host hands in', fr: 'ce que l’hôte fournit' } },
    at: {
      type: 'string',
      placeholder: 'TIME',
      summary: {
        en: 'when the call is opened, such as 2026-11-20T09:00:00Z',
        fr: 'quand l’appel est ouvert, par exemple 2026-11-20T09:00:00Z',
      },
    },
    root: rootOption,
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands: [scenario = ''], options, locale, words }) {
    const { answers, context, at, root } = options;
    const request = { scenario, context, at, root, operatorLocale: options.locale };
    if (answers === undefined && (options.json || !io.canAsk))
      throw new UsageError(({ usage }) => usage.missingOption('--answers FILE', 'run'));
    const outcome = await (answers === undefined
      ? interviewOn(io, request, words)
      : playFiles(io, { ...request, answers }));
    if (options.json) printJson(io, reportOf(outcome, locale));
    else printOutcome(io, outcome, words);
    return outcome.issues.length === 0 ? exitCodes.fine : exitCodes.findings;
  },
});

/** Plays the answers of a file on the scenario of another; throws a `UsageError` when one cannot be read. */
export async function run(io: Io, request: RunRequest, locale = io.locale): Promise<RunReport> {
  return reportOf(await playFiles(io, request), locale);
}

interface Outcome {
  /** Absent when the call could not be played. */
  readonly view: View | undefined;
  readonly issues: readonly PlacedIssue[];
}

async function playFiles(io: Io, { scenario: path, operatorLocale, root, ...files }: RunRequest): Promise<Outcome> {
  checkRequest([path, files.answers, files.context], files.at);
  const { scenario, place, issues } = await checkScenarioFile(io, path, { root });
  const read = await readCallFiles(io, files);
  if (!scenario || !read.call) return { view: undefined, issues: [...issues, ...read.issues] };
  const played = play(scenario, read.call, operatorLocale === undefined ? {} : { locale: operatorLocale });
  const met = played.issues.map((issue) => read.place(issue, place));
  return { view: played.view, issues: [...read.issues, ...met] };
}

/** Asks the person at the terminal; the ticket is what they said so far. */
async function interviewOn(io: Io, request: Omit<RunRequest, 'answers'>, words: Messages): Promise<Outcome> {
  const { scenario: path, context: contextPath, at, root, operatorLocale } = request;
  checkRequest([path, contextPath], at);
  const { scenario, issues, place } = await checkScenarioFile(io, path, { root });
  const context = contextPath === undefined ? undefined : await readJsonFile(io, contextPath);
  const broken = [...issues, ...(context?.issues ?? [])];
  if (!scenario || broken.length > 0) return { view: undefined, issues: broken };
  const session = createSession(scenario, {
    locale: operatorLocale ?? words.locale,
    ...(context === undefined ? {} : { context: context.value }),
    ...(at === undefined ? {} : { clock: clockAt(at) }),
  });
  await io.converse((ask) => holdInterview(session, { io, ask, words }));
  io.write('\n');
  const { view } = session;
  session.stop();
  return { view, issues: view.problems.map(place) };
}

function checkRequest(paths: readonly (string | undefined)[], at: string | undefined): void {
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError(({ usage }) => usage.inputReadTwice);
  if (at !== undefined && !isInstant(at)) throw new UsageError(({ usage }) => usage.notAnInstant(at));
}

const reportOf = ({ view, issues }: Outcome, locale: string): RunReport => ({
  ticket: view?.ticket ?? null,
  view: view
    ? { path: questionsOnPath(view), missing: view.missing.map(({ id }) => id), decided: view.decided.isDecided }
    : null,
  issues: issues.map((issue) => filedIssue(issue, locale)),
});

function printOutcome(io: Io, { view, issues }: Outcome, words: Messages): void {
  const told = issues.flatMap((issue) => issueLines(io, issue, words.locale));
  const summary = view ? callSummary(view, words) : [];
  printLines(io, told.length > 0 && summary.length > 0 ? [...told, '', ...summary] : [...told, ...summary]);
}
