import type { Item, Option } from '../items/item.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import type { Step } from '../source/step.js';

/** A place on the outline before anything is compiled. */
export interface OutlineNode {
  readonly kind: 'step' | 'item' | 'branch';
  readonly id: string;
  readonly path: string;
  /** Place of the step or branch (or of a branch's question) in the outline; -1 for a step. */
  readonly parent: number;
  /** Place of the step it stands in. */
  readonly step: number;
  readonly source: Step | Item | Option;
}

/** Steps, items and follow-ups in document order: the order in which a caller would be asked. */
export function outlineOf(source: Pick<ScenarioSource, 'steps'>): readonly OutlineNode[] {
  const outline: OutlineNode[] = [];
  source.steps.forEach((step, position) => {
    const path = `/steps/${position}`;
    const place = outline.push({ kind: 'step', id: step.id, path, parent: -1, step: outline.length, source: step }) - 1;
    addItems(outline, step.items, { path: `${path}/items`, parent: place, step: place });
  });
  return outline;
}

interface Place {
  readonly path: string;
  readonly parent: number;
  readonly step: number;
}

function addItems(outline: OutlineNode[], items: readonly Item[], { path, parent, step }: Place): void {
  items.forEach((item, position) => {
    const itemPath = `${path}/${position}`;
    const place = outline.push({ kind: 'item', id: item.id, path: itemPath, parent, step, source: item }) - 1;
    optionsOf(item).forEach((option, optionPosition) => {
      if (!option.then?.length) return;
      const optionPath = `${itemPath}/options/${optionPosition}`;
      const branch =
        outline.push({
          kind: 'branch',
          id: `${item.id}:${option.value}`,
          path: optionPath,
          parent: place,
          step,
          source: option,
        }) - 1;
      addItems(outline, option.then, { path: `${optionPath}/then`, parent: branch, step });
    });
  });
}

// An item with options is a question that lists them; the schemas see to it that nothing else has the key.
const optionsOf = (item: Item): readonly Option[] => (item as { options?: readonly Option[] }).options ?? [];
