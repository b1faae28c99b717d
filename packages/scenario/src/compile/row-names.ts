import type { Declaration, Expression } from '../expression/expression.js';
import { pointerOf } from '../parse/pointer.js';
import type { Compilation } from './compilation.js';
import type { LooseCell } from './loose-cell.js';
import type { Scenario } from './scenario.js';

/** What can be read from outside of every row. */
export interface Readable {
  readonly named: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, unknown>;
}

/** Names that stand in rows, those of facts that are computed in each row, and those of columns; for a scenario with rows. */
export function noteRowNames(
  loose: readonly LooseCell[],
  declarations: readonly Declaration[],
  { rowNames }: Compilation,
): void {
  rowNames.add('index');
  for (const { repeat, names } of loose) if (repeat) for (const name of names) rowNames.add(name).add(`item.${name}`);
  for (const { name, each } of declarations) if (each && !isOfHost(name)) rowNames.add(name);
}

/** What the host hands in can be read anywhere. */
const isOfHost = (name: string) => name.startsWith('context.');

/** What stands outside of every row. */
type Outside = Pick<Scenario, 'ticket' | 'assistance'>;

/** Reports what the ticket, or the way to a machine, reads of a row. */
export function reportRowReads(
  { ticket, assistance }: Outside,
  { named, columns }: Readable,
  compilation: Compilation,
): void {
  const { title, fields, requester } = ticket;
  const ways = assistance.flatMap(({ label, target, user = label }) => [label, target, user]);
  for (const { reads, path } of [
    title,
    ...readersIn('fields', fields),
    ...readersIn('requester', requester),
    ...new Set(ways),
  ]) {
    for (const name of reads) {
      const isKnown = named.has(name) || columns.has(name);
      if (!isKnown && compilation.isOfRows(name)) compilation.report('reads-outside-repeat', path, { name });
    }
  }
}

const readersIn = (part: string, expressions: ReadonlyMap<string, Expression>) =>
  [...expressions].map(([key, { reads }]) => ({ reads, path: pointerOf(['ticket', part, key]) }));
