import type { Column, RowNames } from './cell.js';
import type { ExpandedCells, LooseCell, LooseColumn, LooseRow } from './loose-cell.js';
import { inRow } from './loose-row.js';

/** Which index each cell and each name has. */
export class Places {
  /** By name, those in rows by their full one. */
  readonly named: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, Column>;
  readonly #indices: ReadonlyMap<LooseCell, number>;
  readonly #rows = new Map<LooseRow, RowNames>();
  readonly #meant = new Map<LooseRow | undefined, Map<string, readonly number[]>>();

  constructor({ cells, columns }: ExpandedCells) {
    this.#indices = new Map(cells.map((cell, index) => [cell, index]));
    this.named = new Map(cells.flatMap((cell, index) => cell.names.map((name) => [name, index] as const)));
    this.columns = this.#placed(columns);
  }

  /** Index of a cell; -1 of none. */
  of(cell: LooseCell | undefined): number {
    return cell ? (this.#indices.get(cell) ?? -1) : -1;
  }

  /** Indices of what a name means where a cell stands: one, those of a column, or none. */
  meant(name: string, { local }: Pick<LooseCell, 'local'>): readonly number[] {
    const known = this.#meant.get(local) ?? new Map<string, readonly number[]>();
    this.#meant.set(local, known);
    const found = known.get(name) ?? this.#find(name, local);
    known.set(name, found);
    return found;
  }

  /** What names mean in a row, by index. */
  rowOf(row: LooseRow | undefined): RowNames | undefined {
    if (!row) return undefined;
    const known = this.#rows.get(row);
    if (known) return known;
    const placed: RowNames = {
      id: row.id,
      index: this.of(row.cell),
      names: new Map([...row.names].map(([name, cell]) => [name, this.of(cell)])),
      columns: this.#placed(row.columns),
      over: this.rowOf(row.over),
      outer: this.rowOf(row.outer),
    };
    this.#rows.set(row, placed);
    return placed;
  }

  #find(name: string, local: LooseRow | undefined): readonly number[] {
    const inside = inRow(local, name);
    if (inside.length > 0) return inside.map((cell) => this.of(cell));
    const column = this.columns.get(name);
    if (column) return [...column.lists, ...column.cells];
    const index = this.named.get(name);
    return index === undefined ? [] : [index];
  }

  #placed(columns: ReadonlyMap<string, LooseColumn>): ReadonlyMap<string, Column> {
    const indices = (cells: readonly LooseCell[]) => cells.map((cell) => this.of(cell));
    return new Map(
      [...columns].map(([name, { lists, cells }]) => [name, { lists: indices(lists), cells: indices(cells) }]),
    );
  }
}
