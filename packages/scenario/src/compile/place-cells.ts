import type { Cell, Column } from './cell.js';
import type { NamedRead } from './cell-reads.js';
import { judgementNames } from './declarations.js';
import type { ExpandedCells, LooseCell } from './loose-cell.js';
import { rowsGoneOver } from './loose-row.js';
import { Places } from './places.js';
import type { Compilation } from './compilation.js';

/** Cells in their places, with every link made. */
export interface PlacedCells {
  readonly cells: readonly Cell[];
  readonly named: ReadonlyMap<string, number>;
  readonly viewers: ReadonlyMap<number, readonly number[]>;
  readonly judges: ReadonlyMap<number, readonly number[]>;
  /** Columns that are read from outside of every row, by name. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** Gives each cell its index and its links, and reports what reads something that stands later. */
export function placeCells(expanded: ExpandedCells, compilation: Compilation): PlacedCells {
  const { cells: loose } = expanded;
  const places = new Places(expanded);
  const dependents: number[][] = loose.map(() => []);
  const members: number[][] = loose.map(() => []);
  const viewers = new Map<number, number[]>();
  const judges = new Map<number, number[]>();
  const shown = new Map<number, readonly number[]>();

  const cells = loose.map((cell, index) => {
    const [parent, step] = [places.of(cell.parent), places.of(cell.step)];
    const backward = new BackwardReads({ cell, index, places, shown, compilation });
    const also = (cell.alsoReads ?? []).map((read) => places.of(read));
    const reads = distinct([parent, ...also, ...backward.of(cell.decides)].filter((read) => read >= 0));
    for (const read of reads) dependents[read]?.push(index);
    const named = [...(cell.inRows ?? []), ...rowsGoneOver(cell.local)];
    const rows = named.flatMap((row) => [places.of(row), ...backward.anywhere(row.appears)]);
    for (const read of distinct([...backward.shownBy(cell), ...rows])) pushTo(viewers, read, index);
    const judging = cell.appears.filter(({ isJudging }) => isJudging);
    for (const read of backward.resolved(judging)) pushTo(judges, read, index);
    if (cell.shows?.length) shown.set(index, backward.resolved(cell.shows));
    for (const holder of distinct([step, ...(cell.inRows ?? []).map((row) => places.of(row))]))
      members[holder]?.push(index);
    // The body is this compilation's own. A copy would hold so many properties that engines keep it as a table of names,
    // and every later look at a cell would search in it.
    const links = { index, reads, dependents: dependents[index], parent, step, members: members[index] };
    const row = cell.local ? { row: places.rowOf(cell.local) } : {};
    // Each body was compiled for its kind; these are the links its type leaves open.
    return Object.assign(cell.body, links, listLinks(cell, places), row) as unknown as Cell;
  });
  return { cells, named: places.named, viewers, judges, columns: places.columns };
}

/** What a list is linked to beside what every cell is. */
function listLinks({ rows, closing, over }: LooseCell, places: Places): object {
  if (!rows) return {};
  return { rows: rows.map((row) => places.of(row)), closing: places.of(closing), over: places.of(over) };
}

interface Ground {
  readonly cell: LooseCell;
  readonly index: number;
  readonly places: Places;
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
    const { index, places, cell } = this.#ground;
    return reads.flatMap((read) => {
      const targets = places.meant(read.name, cell);
      const late = targets.filter((target) => target > index || (target === index && !read.maySelf));
      if (late.length === 0) {
        if (targets.length === 0) this.#reportOutside(read);
        return targets.flatMap((target) => this.#reach(target));
      }
      this.#report(codeFor(read.name, late.includes(index)), read);
      return [];
    });
  }

  /** What shows in the looks of a cell. A row is named by its own answers, which stand after it. */
  shownBy({ body, appears }: LooseCell): readonly number[] {
    if (Reflect.get(body, 'kind') !== 'row') return this.of(appears);
    for (const read of appears) if (this.anywhere([read]).length === 0) this.#reportOutside(read);
    return [];
  }

  /** What is read, wherever it stands: what only shows is made again when everything is decided. */
  anywhere(reads: readonly NamedRead[]): readonly number[] {
    const { places, cell } = this.#ground;
    return reads.flatMap(({ name }) => places.meant(name, cell)).flatMap((target) => this.#reach(target));
  }

  /** The same for names that are reported already: those of labels and of what judges stand among the question's others. */
  resolved(reads: readonly NamedRead[]): readonly number[] {
    const { index, places, cell } = this.#ground;
    const targets = reads.flatMap(({ name }) => places.meant(name, cell)).filter((target) => target < index);
    return distinct(targets.flatMap((target) => this.#reach(target)));
  }

  #reach(target: number): readonly number[] {
    return [target, ...(this.#ground.shown.get(target) ?? [])];
  }

  /** What stands in the rows of a repeat has no single value outside of them. */
  #reportOutside(read: NamedRead): void {
    const { compilation } = this.#ground;
    if (compilation.isOfRows(read.name)) this.#report('reads-outside-repeat', read);
  }

  #report(code: string, { name, path }: NamedRead): void {
    const { compilation, cell } = this.#ground;
    if (!cell.isCopy) compilation.report(code, path, { name });
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
