import type { FlowRow } from '@filrouge/flow';

/** What a key does in a tree (WAI-ARIA's pattern): go to a place, fold or unfold the one it stands at, or pick it. */
export type TreeAct = { readonly kind: 'go'; readonly key: string } | { readonly kind: 'fold' | 'unfold' | 'pick' };

/** Undefined for a key that does nothing here. */
export function treeActOf(pressed: string, rows: readonly FlowRow[], at: string): TreeAct | undefined {
  const place = Math.max(
    0,
    rows.findIndex(({ node }) => node.key === at),
  );
  const row = rows[place];
  if (!row) return undefined;
  const acts: Readonly<Record<string, () => TreeAct | undefined>> = {
    ArrowDown: () => to(rows[place + 1]),
    ArrowUp: () => to(rows[place - 1]),
    Home: () => to(rows[0]),
    End: () => to(rows.at(-1)),
    ArrowRight: () => inward(row, to(rows[place + 1])),
    ArrowLeft: () => (row.isOpen ? { kind: 'fold' } : to(rows.find(({ node }) => node.key === row.parent))),
    Enter: () => ({ kind: 'pick' }),
    ' ': () => ({ kind: 'pick' }),
  };
  const act = Object.hasOwn(acts, pressed) ? acts[pressed] : undefined;
  return act ? act() : to(nextNamed(pressed, rows, place));
}

const to = (target: FlowRow | undefined): TreeAct | undefined => target && { kind: 'go', key: target.node.key };

function inward({ node, isOpen }: FlowRow, first: TreeAct | undefined): TreeAct | undefined {
  if (node.children.length === 0) return undefined;
  return isOpen ? first : { kind: 'unfold' };
}

/** The next place that begins with the letter typed. */
function nextNamed(pressed: string, rows: readonly FlowRow[], place: number): FlowRow | undefined {
  // Keys that write no letter have names, all longer.
  if (pressed.length !== 1) return undefined;
  const letter = pressed.toLocaleLowerCase();
  return [...rows.slice(place + 1), ...rows.slice(0, place)].find(({ node }) =>
    node.label.toLocaleLowerCase().startsWith(letter),
  );
}
