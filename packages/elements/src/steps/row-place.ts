import type { RowView, View } from '@filrouge/engine';
import { questionOf } from './question-state.js';

/** Which row of how many; positions count from 1. */
export interface RowPlace {
  readonly position: number;
  readonly count: number;
}

/** Where a row stands among the rows there are, also for what goes over the rows of another repeat. */
export function rowPlaceOf(view: View, { id, index, repeatId }: RowView): RowPlace {
  const held = questionOf(view, repeatId)?.rows?.ids;
  if (held) return { position: held.indexOf(id) + 1, count: held.length };
  const ids = new Set<string>();
  for (const { items } of view.steps)
    for (const item of items) if (item.kind !== 'end' && item.row?.repeatId === repeatId) ids.add(item.row.id);
  return { position: index + 1, count: ids.size };
}
