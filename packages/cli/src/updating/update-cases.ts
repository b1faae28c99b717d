import { caseFiles } from '../cases/case-files.js';
import type { Difference } from '../cases/play-case.js';
import type { TestedCase } from '../cases/test-scenario.js';
import { testScenario } from '../cases/test-scenario.js';
import type { Io } from '../io.js';
import { readJsonFile } from '../json/json-file.js';
import type { CheckSettings } from '../scenarios/check-scenario-file.js';
import { expectInstead } from './expect-instead.js';

/** A case that would expect from now on what comes out today. */
export interface ProposedUpdate {
  readonly file: string;
  readonly title: string;
  readonly differences: readonly Difference[];
  /** The whole file as it would be written. */
  readonly text: string;
}

/** What becomes of a proposed update: written, left alone, or left alone with all that would follow. */
export type UpdateDecision = 'write' | 'leave' | 'stop';

/** What became of the cases that came out otherwise; files. */
export interface UpdateReport {
  readonly updated: readonly string[];
  readonly left: readonly string[];
  /** Changed on disk between the look and the word: left alone. */
  readonly changedMeanwhile: readonly string[];
}

/** Who decides, and how scenarios are read. */
export interface UpdateSettings extends CheckSettings {
  /** Asked once a case, in the order of the report, before anything of it is written. */
  readonly decide: (proposed: ProposedUpdate) => UpdateDecision | Promise<UpdateDecision>;
}

/**
 * Proposes for each case that comes out otherwise to expect what comes, and writes those that are decided for. A case
 * with an issue, such as an answer that was not taken, is not proposed: what came of it is no call of an operator's.
 * Throws a `UsageError` when a file cannot be read.
 */
export async function updateCases(
  io: Io,
  paths: readonly string[],
  { decide, ...settings }: UpdateSettings,
): Promise<UpdateReport> {
  const fates: { readonly file: string; readonly fate: keyof UpdateReport }[] = [];
  let isStopped = false;
  for (const one of await updatable(io, paths, settings)) {
    const proposed = await proposedFor(io, one);
    const decision: UpdateDecision = isStopped ? 'leave' : await decide(proposed);
    isStopped ||= decision === 'stop';
    fates.push({ file: one.file, fate: decision === 'write' ? await write(io, proposed) : 'left' });
  }
  const filesOf = (fate: keyof UpdateReport) => fates.filter((one) => one.fate === fate).map(({ file }) => file);
  return { updated: filesOf('updated'), left: filesOf('left'), changedMeanwhile: filesOf('changedMeanwhile') };
}

async function updatable(io: Io, paths: readonly string[], settings: CheckSettings): Promise<readonly TestedCase[]> {
  const files = await caseFiles(io, paths);
  const tested = await Promise.all(files.map((some) => testScenario(io, some, settings)));
  return tested
    .flatMap(({ cases }) => cases)
    .filter(({ issues, differences }) => issues.length === 0 && differences.length > 0);
}

interface Proposal extends ProposedUpdate {
  /** The file as it was when it was looked at. */
  readonly before: string;
}

async function proposedFor(io: Io, { file, title, differences }: TestedCase): Promise<Proposal> {
  const read = await readJsonFile(io, file);
  return { file, title, differences, before: read.source.text, text: expectInstead(read, differences) };
}

async function write(io: Io, { file, before, text }: Proposal): Promise<'updated' | 'changedMeanwhile'> {
  const { source } = await readJsonFile(io, file);
  if (source.text !== before) return 'changedMeanwhile';
  await io.writeFile(file, text);
  return 'updated';
}
