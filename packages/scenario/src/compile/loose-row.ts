import type { LooseCell, LooseRow } from './loose-cell.js';

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

/** The rows of other repeats that a row and those around it go over: they lend it their names. */
export function rowsGoneOver(row: LooseRow | undefined, found: LooseCell[] = []): LooseCell[] {
  for (let at = row; at; at = at.outer) {
    if (at.over) rowsGoneOver(at.over, found).push(at.over.cell);
  }
  return found;
}
