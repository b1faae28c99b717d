import type { Repeat } from '../items/repeat.js';
import type { LooseCell } from './loose-cell.js';

/** Of which kind the cell will be. */
export const kindOf = ({ body }: LooseCell): unknown => Reflect.get(body, 'kind');

/** What a repeat was written as. A step with rows has the same keys as a repeat, where it matters here. */
export const sourceOf = ({ source }: LooseCell) => source as Pick<Repeat, 'id' | 'over' | 'max'>;

/** Whether a cell asks if its repeat has another row. */
export const isClosing = (template: LooseCell) =>
  kindOf(template) === 'question' && template.parent !== undefined && kindOf(template.parent) === 'repeat';

/** The cells that stand in the rows of the repeat at a place: they follow it. */
export function rowBlock(templates: readonly LooseCell[], place: number): readonly LooseCell[] {
  const list = templates[place];
  const after = templates.findIndex((template, at) => at > place && !(list && isInside(template, list)));
  return templates.slice(place + 1, after < 0 ? undefined : after);
}

function isInside(template: LooseCell | undefined, list: LooseCell): boolean {
  for (let at = template?.repeat; at; at = at.repeat) if (at === list) return true;
  return false;
}
