import { randomFrom } from '@filrouge/lint';
import type { Io } from '../io.js';
import { randomEdits } from './edits.js';
import type { Ground } from './ground.js';
import { groundsOf } from './ground.js';
import type { Judged } from './judge.js';
import { judge } from './judge.js';

/** How many edits, and which. */
export interface MutateSettings {
  /** Edits of each scenario. Defaults to 100. */
  readonly edits?: number;
  /** Other numbers, other edits; the same, the same. Defaults to 1. */
  readonly seed?: number;
}

/** A scenario and what became of the edits made in its files. */
export interface MutatedScenario {
  readonly file: string;
  readonly judged: readonly Judged[];
}

/**
 * Makes small edits by chance in sound scenarios, one at a time and in memory only, and tells of each whether the check,
 * lint or the cases report it. Throws a `UsageError` when there is nothing to read.
 */
export async function mutated(
  io: Io,
  paths: readonly string[],
  { edits = 100, seed = 1 }: MutateSettings = {},
): Promise<readonly MutatedScenario[]> {
  const grounds = await groundsOf(io, paths);
  const found: MutatedScenario[] = [];
  for (const [place, { path: file, files }] of grounds.entries()) {
    // Scenarios that share files get other edits of them.
    const chosen = randomEdits(files, edits, randomFrom(seed + place));
    found.push({ file, judged: await judgedOneByOne(io, grounds, chosen) });
  }
  return found;
}

/** One after the other: each plays hundreds of calls. */
async function judgedOneByOne(
  io: Io,
  grounds: readonly Ground[],
  edits: ReturnType<typeof randomEdits>,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const edit of edits) judged.push(await judge(io, grounds, edit));
  return judged;
}
