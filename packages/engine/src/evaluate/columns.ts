import type { Column, ColumnValues, QuestionCell, Scenario } from '@filrouge/scenario';
import type { Evaluated } from './evaluated.js';
import { answered, awaited, notKnown } from './evaluation.js';
import { isRepeatQuestion } from './repeat-question.js';

/** The answers of all rows to one question, as they stand; those of `isLeftOut` have no value. */
export function columnValues(
  { states, values }: Evaluated,
  { lists, cells }: Column,
  isLeftOut: (index: number) => boolean,
): ColumnValues {
  const has = (state: number) => (index: number) => states[index] === state;
  return {
    values: cells.filter((index) => has(answered)(index) && !isLeftOut(index)).map((index) => values[index]),
    isOpen: [...lists, ...cells].some(has(awaited)),
    hasUnknownRows: lists.some(has(notKnown)),
    hasUnknown:
      [...lists, ...cells].some(has(notKnown)) || cells.some((index) => has(answered)(index) && isLeftOut(index)),
  };
}

/** The rows of a repeat as objects, each with the answers it has; a repeat in a row is a list in its object. */
export function rowObjects(
  evaluated: Evaluated,
  closing: QuestionCell,
  isLeftOut: (index: number) => boolean,
): readonly Readonly<Record<string, unknown>>[] {
  const { scenario, values } = evaluated;
  const list = scenario.cells[closing.parent];
  // What stands around the question of a repeat is its list, whose value are the ids of its rows.
  const places = (values[closing.parent] ?? []) as readonly string[];
  if (list?.kind !== 'repeat') return [];
  const rows = new Map(list.rows.flatMap((index) => rowAt(scenario, index)));
  return places.flatMap((place) => {
    const row = rows.get(place);
    return row ? [rowObject(evaluated, { row: row.id, members: row.members }, isLeftOut)] : [];
  });
}

function rowAt({ cells }: Scenario, index: number) {
  const cell = cells[index];
  return cell?.kind === 'row' ? [[cell.place, cell] as const] : [];
}

interface Members {
  readonly row: string;
  readonly members: readonly number[];
}

function rowObject(evaluated: Evaluated, { row, members }: Members, isLeftOut: (index: number) => boolean) {
  const { scenario, states, values } = evaluated;
  const entries = members.flatMap((index) => {
    const cell = scenario.cells[index];
    const isOwn = cell?.kind === 'question' && cell.row?.id === row;
    if (!isOwn || states[index] !== answered || isLeftOut(index)) return [];
    const value = isRepeatQuestion(cell) ? rowObjects(evaluated, cell, isLeftOut) : values[index];
    return [[cell.source.id, value] as const];
  });
  return Object.fromEntries(entries);
}
