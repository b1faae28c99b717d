import { mostRows } from '../items/repeat.js';
import type { Compilation } from './compilation.js';
import type { LooseCell } from './loose-cell.js';
import { kindOf, sourceOf } from './repeat-template.js';

/** Most cells all rows of a scenario may have together: what a page opens in a moment. */
const mostRowCells = 50_000;

/** More repeats than these get no row at all where all rows were too many: each may go over the one before. */
const mostWithRows = 500;

/** How many rows each repeat gets: as many as it may have, but one each where all of them together were too many. */
export function slotsOf(templates: readonly LooseCell[], compilation: Compilation): ReadonlyMap<LooseCell, number> {
  const slots = new Map<LooseCell, number>();
  const byId = new Map<string, number>();
  for (const template of templates) {
    if (kindOf(template) !== 'repeat') continue;
    const { id, over, max = mostRows } = sourceOf(template);
    // Each repeat gone over lends a row its names: what goes over many of them counts for more.
    const count = over === undefined ? max : (byId.get(over) ?? 0) + 1;
    byId.set(id, count);
    slots.set(template, count);
  }
  const count = templates.reduce((sum, template) => sum + timesOf(template, slots), 0);
  const [first] = slots.keys();
  if (count <= mostRowCells || !first) return slots;
  compilation.report('repeat-too-large', first.path, { count, limit: mostRowCells });
  return new Map(slots.size > mostWithRows ? [] : [...slots.keys()].map((template) => [template, 1]));
}

function timesOf({ repeat }: LooseCell, slots: ReadonlyMap<LooseCell, number>): number {
  return repeat ? (slots.get(repeat) ?? 1) * timesOf(repeat, slots) : 1;
}
