import type { ItemView } from '@filrouge/engine';

/** Whether rows of these items would read as those did: the same ones in the same order, and what renders itself left out. */
export function readTheSame(
  before: readonly ItemView[],
  now: readonly ItemView[],
  isWhole: (id: string) => boolean,
): boolean {
  if (before.length !== now.length) return false;
  return now.every((item, place) => {
    const was = before[place];
    // A question whose row is whole renders itself.
    return item === was || (item.id === was?.id && item.kind === 'question' && isWhole(item.id));
  });
}
