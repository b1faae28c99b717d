import type { Cell } from './cell.js';

/**
 * Names of `neverStored` questions, of the host values they are filled from, and of the facts that rest on either or
 * show it by an option's label. Facts stand after the questions they read: one pass will do.
 */
export function withheldNames(cells: readonly Cell[]): ReadonlySet<string> {
  const withheld = new Set(cells.flatMap(hostNames));
  const indices = new Set<number>();
  for (const cell of cells) {
    if (cell.kind !== 'question' && cell.kind !== 'fact') continue;
    if (!isWithheld(cell, { withheld, indices })) continue;
    withheld.add(cell.id);
    indices.add(cell.index);
  }
  return withheld;
}

interface Withheld {
  readonly withheld: ReadonlySet<string>;
  readonly indices: ReadonlySet<number>;
}

function isWithheld(cell: Extract<Cell, { kind: 'question' | 'fact' }>, { withheld, indices }: Withheld): boolean {
  if (cell.kind === 'question') return cell.source.privacy === 'neverStored';
  return cell.reads.some((index) => indices.has(index)) || cell.expression.reads.some((name) => withheld.has(name));
}

/** The host value a `neverStored` question is filled from, as expressions name it. */
const hostNames = (cell: Cell) =>
  cell.kind === 'question' && cell.source.privacy === 'neverStored' && cell.source.prefill ? [cell.source.prefill] : [];
