import type { PlacedIssue } from '../json/json-file.js';

/** A scenario with the lines of each matter it has, wherever that is to be mended. */
export interface Matters {
  readonly file: string;
  /** What is told of it when nothing is the matter. */
  readonly ok: string;
  readonly matters: readonly Matter[];
}

/** Something to mend, as it is told. */
export interface Matter {
  readonly lines: readonly string[];
  /** How many it stands for: one, or those that it counts in place of telling them. */
  readonly count: number;
}

/** An issue or a finding with its lines. `more-mistakes` and `more-findings` stand for as many as they count. */
export const matterOf = (
  { issue: { code, params } }: Pick<PlacedIssue, 'issue'>,
  lines: readonly string[],
): Matter => ({
  lines,
  count: countsOthers.includes(code) ? Number(params['count']) : 1,
});

const countsOthers: readonly string[] = ['more-mistakes', 'more-findings'];

/** What `toldOnce` makes of matters. */
export interface ToldOnce {
  readonly lines: readonly string[];
  /** How many different matters there are. */
  readonly count: number;
}

/**
 * Tells each matter once: what is wrong in a base is wrong in every client that stands on it. A scenario of which all is
 * told already is named by `again`, with how many matters it has.
 */
export function toldOnce(scenarios: readonly Matters[], again: (file: string, count: number) => string): ToldOnce {
  const told = new Map<string, Matter>();
  const lines = scenarios.flatMap(({ file, ok, matters }) => {
    if (matters.length === 0) return [ok];
    const fresh = matters.filter((matter) => !told.has(wordsOf(matter)));
    for (const matter of fresh) told.set(wordsOf(matter), matter);
    return fresh.length === 0 ? [again(file, sumOf(matters))] : fresh.flatMap((matter) => matter.lines);
  });
  return { lines, count: sumOf([...told.values()]) };
}

const wordsOf = ({ lines }: Matter) => lines.join('\n');

const sumOf = (matters: readonly Matter[]) => matters.reduce((sum, { count }) => sum + count, 0);
