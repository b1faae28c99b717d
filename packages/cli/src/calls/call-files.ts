import type { PlayedCall } from '@filrouge/engine';
import type { Issue } from '@filrouge/scenario';
import { readAnswers } from '../cases/read-answers.js';
import { isCase, readCase } from '../cases/read-case.js';
import type { Io } from '../io.js';
import type { JsonFile, PlacedIssue } from '../json/json-file.js';
import { placed, readJsonFile } from '../json/json-file.js';
import type { CallIssue } from './play.js';

/** Files a call is played from. */
export interface CallFiles {
  /** Answers by question id, a list of such objects, or a whole case. */
  readonly answers: string;
  /** Host data; that of the case when absent. */
  readonly context?: string | undefined;
  /** When the call is opened, ISO 8601; as the case says when absent, else now. */
  readonly at?: string | undefined;
}

/** A call ready to be played; absent when the files do not hold one, for what the issues tell. */
export interface ReadCall {
  readonly call: PlayedCall | undefined;
  readonly issues: readonly PlacedIssue[];
  /** Where an issue of playing it is to be mended, given where those of the scenario are. */
  readonly place: (issue: CallIssue, inScenario: (issue: Issue) => PlacedIssue) => PlacedIssue;
}

/** Reads the files of a call; throws a `UsageError` when one cannot be read. */
export async function readCallFiles(io: Io, files: CallFiles): Promise<ReadCall> {
  const answers = await readJsonFile(io, files.answers);
  const context = files.context === undefined ? undefined : await readJsonFile(io, files.context);
  const { call, issues, base } = callIn(answers);
  const broken = [answers, context].flatMap((file) => file?.issues ?? []);
  const isBroken = [answers, context].some((file) => file && file.value === undefined);
  const given = { ...(context ? { context: context.value } : {}), ...(files.at === undefined ? {} : { at: files.at }) };
  return {
    call: call && !isBroken ? { ...call, ...given } : undefined,
    issues: [...broken, ...issues.map((issue) => placed(issue, answers))],
    place({ origin, issue }, inScenario) {
      if (origin === 'scenario') return inScenario(issue);
      if (origin === 'context' && context) return placed(issue, context);
      return placed({ ...issue, path: `${base[origin]}${issue.path}` }, answers);
    },
  };
}

interface CallInFile {
  readonly call: PlayedCall | undefined;
  readonly issues: readonly Issue[];
  /** Pointers to where answers and host data stand in the file. */
  readonly base: { readonly answers: string; readonly context: string };
}

function callIn({ value }: JsonFile): CallInFile {
  const base = { answers: '', context: '' };
  if (value === undefined) return { call: undefined, issues: [], base };
  if (isCase(value)) {
    const { case: call, issues } = readCase(value);
    return { call, issues, base: { answers: '/answers', context: '/context' } };
  }
  const { answers, issues } = readAnswers(value, '');
  return { call: answers && { answers }, issues, base };
}
