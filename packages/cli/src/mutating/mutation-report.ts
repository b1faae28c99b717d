import { pointerOf } from '../json/pointer.js';
import type { Judged } from './judge.js';
import type { MutatedScenario } from './mutate.js';
import type { Verdict } from './verdict.js';
import { verdicts } from './verdict.js';

/** What `mutate --json` prints. */
export interface MutationReport extends MutationCount {
  /** Whether as many are reported as was asked. */
  readonly ok: boolean;
  readonly scenarios: readonly (MutationCount & {
    readonly file: string;
    /** Edits that change what calls come to and that nothing reports. */
    readonly unseen: readonly UnseenEdit[];
  })[];
}

/** Edits counted. */
export interface MutationCount {
  readonly edits: number;
  /** How many came to each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Of the edits that change what calls come to. */
  readonly changing: number;
  /** Of these, how many are reported, in percent with one decimal, rounded down; 100 of none. */
  readonly percent: number;
}

/** An edit as a person reads it. */
export interface UnseenEdit {
  readonly kind: string;
  readonly file: string;
  /** JSON Pointer. */
  readonly path: string;
  readonly from: unknown;
  /** Absent when it was taken away. */
  readonly to?: unknown;
}

/** Counts what became of edits; `ok` when at least `min` percent of those that change something are reported. */
export function mutationReportOf(mutated: readonly MutatedScenario[], min: number): MutationReport {
  const scenarios = mutated.map(({ file, judged }) => ({ file, ...countOf(judged), unseen: unseenIn(judged) }));
  const all = countOf(mutated.flatMap(({ judged }) => judged));
  return { ok: all.percent >= min, ...all, scenarios };
}

function countOf(judged: readonly Judged[]): MutationCount {
  const changing = judged.filter(({ isOtherwise }) => isOtherwise);
  const seen = changing.filter(({ verdict }) => verdict !== 'unseen').length;
  const counts = verdicts.map((name) => [name, judged.filter(({ verdict }) => verdict === name).length] as const);
  return {
    edits: judged.length,
    // One entry for each verdict.
    verdicts: Object.fromEntries(counts) as Record<Verdict, number>,
    changing: changing.length,
    percent: changing.length === 0 ? 100 : Math.floor((1000 * seen) / changing.length) / 10,
  };
}

const unseenIn = (judged: readonly Judged[]): readonly UnseenEdit[] =>
  judged.flatMap(({ verdict, edit: { kind, file, path, from, to } }) =>
    verdict === 'unseen' ? [{ kind, file, path: pointerOf(path), from, ...(to === undefined ? {} : { to }) }] : [],
  );
