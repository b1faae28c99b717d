import type { Cell } from './cell.js';

/** Names of `neverStored` questions, and of the facts that rest on them. Facts stand after what they read: one pass will do. */
export function withheldNames(cells: readonly Cell[]): ReadonlySet<string> {
  const withheld = new Set<string>();
  for (const cell of cells) {
    if (cell.kind === 'question' && cell.source.privacy === 'neverStored') withheld.add(cell.id);
    if (cell.kind === 'fact' && cell.expression.reads.some((name) => withheld.has(name))) withheld.add(cell.id);
  }
  return withheld;
}
