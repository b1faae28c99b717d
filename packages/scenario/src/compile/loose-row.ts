import type { LooseCell } from './place-cells.js';

/** Every answer to one question of a repeat, before the cells have their places. */
export interface LooseColumn {
  /** The questions that say whether there are more rows. */
  readonly lists: LooseCell[];
  readonly cells: LooseCell[];
}

/** What names mean inside one row, before the cells have their places. */
export interface LooseRow {
  readonly id: string;
  readonly cell: LooseCell;
  readonly names: Map<string, LooseCell>;
  readonly columns: Map<string, LooseColumn>;
  readonly over: LooseRow | undefined;
  readonly outer: LooseRow | undefined;
}

/** The cells a name means in a row: one, or a whole column; none where the row does not know it. */
export function inRow(row: LooseRow | undefined, name: string): readonly LooseCell[] {
  if (!row) return [];
  const cell = row.names.get(name);
  if (cell) return [cell];
  const column = row.columns.get(name);
  if (column) return [...column.lists, ...column.cells];
  const over = inRow(row.over, name);
  return over.length > 0 ? over : inRow(row.outer, name);
}
