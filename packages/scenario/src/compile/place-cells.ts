import type { Cell } from './cell.js';
import type { NamedRead } from './cell-reads.js';
import { judgementNames } from './declarations.js';
import type { Compilation } from './compilation.js';

/** A cell before its links: what it is, and what it reads by name and by place. */
export interface LooseCell {
  /** The cell without `index`, `reads`, `dependents`. */
  readonly body: object;
  readonly names: readonly string[];
  readonly path: string;
  /** Names that decide it. */
  readonly decides: readonly NamedRead[];
  /** Names that change its looks. */
  readonly appears: readonly NamedRead[];
  /** Of these, the names that show wherever its answer is shown: `{{ scope }}` is the label of an option. */
  readonly shows?: readonly NamedRead[];
  /** The loose cell it stands in. */
  readonly parent: LooseCell | undefined;
  readonly step: LooseCell | undefined;
  /** Every loose cell it reads besides its names and its parent. */
  readonly alsoReads?: readonly LooseCell[];
}

/** Cells in their places, with every link made. */
export interface PlacedCells {
  readonly cells: readonly Cell[];
  readonly named: ReadonlyMap<string, number>;
  readonly viewers: ReadonlyMap<number, readonly number[]>;
  readonly judges: ReadonlyMap<number, readonly number[]>;
}

/** Gives each cell its index and its links, and reports what reads something that stands later. */
export function placeCells(loose: readonly LooseCell[], compilation: Compilation): PlacedCells {
  const indices = new Map(loose.map((cell, index) => [cell, index]));
  const named = new Map(loose.flatMap((cell, index) => cell.names.map((name) => [name, index] as const)));
  const dependents: number[][] = loose.map(() => []);
  const members: number[][] = loose.map(() => []);
  const viewers = new Map<number, number[]>();
  const judges = new Map<number, number[]>();
  const shown = new Map<number, readonly number[]>();

  const cells = loose.map((cell, index) => {
    const parent = cell.parent ? (indices.get(cell.parent) ?? -1) : -1;
    const step = cell.step ? (indices.get(cell.step) ?? -1) : -1;
    const backward = new BackwardReads({ index, named, shown, compilation });
    const also = (cell.alsoReads ?? []).map((read) => indices.get(read) ?? -1);
    const reads = distinct([parent, ...also, ...backward.of(cell.decides)].filter((read) => read >= 0));
    for (const read of reads) dependents[read]?.push(index);
    for (const read of distinct(backward.of(cell.appears))) pushTo(viewers, read, index);
    const judging = cell.appears.filter(({ isJudging }) => isJudging);
    for (const read of backward.resolved(judging)) pushTo(judges, read, index);
    if (cell.shows?.length) shown.set(index, backward.resolved(cell.shows));
    if (step >= 0) members[step]?.push(index);
    // The body is this compilation's own. A copy would hold so many properties that engines keep it as a table of names,
    // and every later look at a cell would search in it.
    const links = { index, reads, dependents: dependents[index], parent, step, members: members[index] };
    // Each body was compiled for its kind; these are the links its type leaves open.
    return Object.assign(cell.body, links) as unknown as Cell;
  });
  return { cells, named, viewers, judges };
}

interface Ground {
  readonly index: number;
  readonly named: ReadonlyMap<string, number>;
  /** By cell: what shows wherever its answer is shown. */
  readonly shown: ReadonlyMap<number, readonly number[]>;
  readonly compilation: Compilation;
}

/** Resolves names to indices, and reports those that do not stand before the reader. */
class BackwardReads {
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  of(reads: readonly NamedRead[]): readonly number[] {
    const { index, named, compilation } = this.#ground;
    return reads.flatMap((read) => {
      const target = named.get(read.name);
      if (target === undefined) return [];
      if (target < index || (target === index && read.maySelf)) return this.#reach(target);
      compilation.report(codeFor(read.name, target === index), read.path, { name: read.name });
      return [];
    });
  }

  /** The same for names that are reported already: those of labels and of what judges stand among the question's others. */
  resolved(reads: readonly NamedRead[]): readonly number[] {
    const { index, named } = this.#ground;
    const targets = reads.map(({ name }) => named.get(name) ?? index).filter((target) => target < index);
    return distinct(targets.flatMap((target) => this.#reach(target)));
  }

  #reach(target: number): readonly number[] {
    return [target, ...(this.#ground.shown.get(target) ?? [])];
  }
}

/** Each once, in order; most cells read one other at most. */
function distinct(indices: readonly number[]): readonly number[] {
  return indices.length < 2 ? indices : [...new Set(indices)];
}

/** The priority cannot be moved above: its remedy is another one. */
function codeFor(name: string, isSelf: boolean): string {
  if (isSelf) return 'self-reference';
  return judgementNames.includes(name) ? 'reads-priority-early' : 'reads-later';
}

function pushTo(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
