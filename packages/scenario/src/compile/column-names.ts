import { questionTypeNamed } from '../items/index.js';
import type { Item } from '../items/item.js';
import type { ValueType } from '../expression/expression.js';
import type { OutlineNode } from './outline.js';

/** Behind the last row of a repeat, before what follows: where its columns can be read. */
export const afterLastRow = 0.5;

/** All answers to one question of a repeat, as expressions name them. */
export interface ColumnName {
  /** `<repeat>.<question>`. */
  readonly name: string;
  /** Place of the repeat on the outline. */
  readonly repeat: number;
  /** Place of the last node in its rows. */
  readonly last: number;
  /** Type of each answer. */
  readonly each: ValueType;
}

/** Every column of every repeat: a question in the rows of a nested one is in a column of both. */
export function columnsOf(outline: readonly OutlineNode[]): readonly ColumnName[] {
  const last = lastPlaces(outline);
  return outline.flatMap((node) => {
    const type = node.kind === 'item' ? questionTypeNamed((node.source as Item).type) : undefined;
    if (!type) return [];
    return repeatsAround(outline, node).map((repeat) => ({
      name: `${outline[repeat]?.id ?? ''}.${node.id}`,
      repeat,
      last: last.get(repeat) ?? repeat,
      each: type.valueType,
    }));
  });
}

/** Places of the repeats in whose rows a node stands, the innermost first. */
function repeatsAround(outline: readonly OutlineNode[], { repeat }: OutlineNode): readonly number[] {
  const around = outline[repeat];
  return around ? [repeat, ...repeatsAround(outline, around)] : [];
}

function lastPlaces(outline: readonly OutlineNode[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  outline.forEach((node, place) => {
    for (const repeat of repeatsAround(outline, node)) last.set(repeat, place);
  });
  return last;
}
