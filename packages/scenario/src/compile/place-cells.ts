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
}

/** Gives each cell its index and its links, and reports what reads something that stands later. */
export function placeCells(loose: readonly LooseCell[], compilation: Compilation): PlacedCells {
  const indices = new Map(loose.map((cell, index) => [cell, index]));
  const named = new Map(loose.flatMap((cell, index) => cell.names.map((name) => [name, index] as const)));
  const dependents: number[][] = loose.map(() => []);
  const members: number[][] = loose.map(() => []);
  const viewers = new Map<number, number[]>();

  const cells = loose.map((cell, index) => {
    const parent = cell.parent ? (indices.get(cell.parent) ?? -1) : -1;
    const step = cell.step ? (indices.get(cell.step) ?? -1) : -1;
    const backward = new BackwardReads({ index, named, compilation });
    const also = (cell.alsoReads ?? []).map((read) => indices.get(read) ?? -1);
    const reads = [...new Set([parent, ...also, ...backward.of(cell.decides)])].filter((read) => read >= 0);
    for (const read of reads) dependents[read]?.push(index);
    for (const read of new Set(backward.of(cell.appears))) pushTo(viewers, read, index);
    if (step >= 0) members[step]?.push(index);
    const linked = { ...cell.body, index, reads, dependents: dependents[index], parent, step, members: members[index] };
    // Each body was compiled for its kind; these are the links its type leaves open.
    return linked as unknown as Cell;
  });
  return { cells, named, viewers };
}

/** Resolves names to indices, and reports those that do not stand before the reader. */
class BackwardReads {
  readonly #index: number;
  readonly #named: ReadonlyMap<string, number>;
  readonly #compilation: Compilation;

  constructor({
    index,
    named,
    compilation,
  }: {
    index: number;
    named: ReadonlyMap<string, number>;
    compilation: Compilation;
  }) {
    this.#index = index;
    this.#named = named;
    this.#compilation = compilation;
  }

  of(reads: readonly NamedRead[]): readonly number[] {
    return reads.flatMap((read) => {
      const target = this.#named.get(read.name);
      if (target === undefined) return [];
      if (target < this.#index || (target === this.#index && read.maySelf)) return [target];
      this.#compilation.report(codeFor(read.name, target === this.#index), read.path, { name: read.name });
      return [];
    });
  }
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
