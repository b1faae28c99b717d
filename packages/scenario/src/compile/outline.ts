import type { Item, Option } from '../items/item.js';
import type { Repeat } from '../items/repeat.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import type { Step } from '../source/step.js';

/** A place on the outline before anything is compiled. */
export interface OutlineNode {
  readonly kind: 'step' | 'item' | 'branch' | 'repeat' | 'row';
  readonly id: string;
  readonly path: string;
  /** Place of the step or branch (or of a branch's question) in the outline; -1 for a step. */
  readonly parent: number;
  /** Place of the step it stands in. */
  readonly step: number;
  /** Place of the innermost repeat in whose rows it stands; -1 outside. A repeat itself stands around its rows. */
  readonly repeat: number;
  readonly source: Step | Item | Option;
}

/**
 * Steps, items and follow-ups in document order: the order in which a caller would be asked. A repeat stands thrice: as
 * the list, before its rows; as a row, around its items; and as the question whether there is another, after them.
 */
export function outlineOf(source: Pick<ScenarioSource, 'steps'>): readonly OutlineNode[] {
  const outline: OutlineNode[] = [];
  source.steps.forEach((step, position) => {
    const path = `/steps/${position}`;
    const around = step.over === undefined ? top : addRows(outline, { id: step.id, source: step }, { ...top, path });
    const place = add(outline, { kind: 'step', id: step.id, source: step }, { ...around, path, step: outline.length });
    addItems(outline, step.items, { path: `${path}/items`, parent: place, step: place, repeat: around.repeat });
  });
  return outline;
}

interface Place {
  readonly path: string;
  readonly parent: number;
  readonly step: number;
  readonly repeat: number;
}

const top: Place = { path: '', parent: -1, step: -1, repeat: -1 };

/** Puts a node into its place, and gives its number. */
function add(
  outline: OutlineNode[],
  { kind, id, source }: Pick<OutlineNode, 'kind' | 'id' | 'source'>,
  { path, parent, step, repeat }: Place,
): number {
  // Written out: Node looks at objects copied together from two slowly ever after.
  return outline.push({ kind, id, path, parent, step, repeat, source }) - 1;
}

/** Puts a list and its row into their places, and gives the place inside the row. */
function addRows(outline: OutlineNode[], node: Pick<OutlineNode, 'id' | 'source'>, place: Place): Place {
  const repeat = add(outline, { ...node, kind: 'repeat' }, place);
  const parent = add(outline, { ...node, kind: 'row' }, { ...place, parent: repeat, repeat });
  return { ...place, parent, repeat };
}

function addItems(outline: OutlineNode[], items: readonly Item[], around: Place): void {
  items.forEach((item, position) => {
    const path = `${around.path}/${position}`;
    const at = { ...around, path };
    if (isRepeat(item)) return addRepeat(outline, item, at);
    const place = add(outline, { kind: 'item', id: item.id, source: item }, at);
    optionsOf(item).forEach((option, optionPosition) => {
      if (!option.then?.length) return;
      const optionPath = `${path}/options/${optionPosition}`;
      const id = `${item.id}:${option.value}`;
      const parent = add(outline, { kind: 'branch', id, source: option }, { ...at, path: optionPath, parent: place });
      addItems(outline, option.then, { ...at, path: `${optionPath}/then`, parent });
    });
  });
}

function addRepeat(outline: OutlineNode[], item: Repeat, at: Place): void {
  const { id } = item;
  const repeat = outline.length;
  const inside = addRows(outline, { id, source: item }, at);
  addItems(outline, item.items, { ...inside, path: `${at.path}/items` });
  // The rows of another repeat are given: nobody asks whether there is one more.
  if (item.over === undefined) add(outline, { kind: 'item', id, source: item }, { ...at, parent: repeat });
}

/** Whether an item repeats its items. */
export const isRepeat = (item: Item): item is Repeat => item.type === 'repeat';

// An item with options is a question that lists them; the schemas see to it that nothing else has the key.
const optionsOf = (item: Item): readonly Option[] => (item as { options?: readonly Option[] }).options ?? [];
