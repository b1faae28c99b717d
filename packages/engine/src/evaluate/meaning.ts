import type { Column, RowNames, Scenario } from '@filrouge/scenario';

/** What a name means where it stands: the index of a cell, all answers to a question of a repeat, or nothing. */
export type Meaning = number | Column | undefined;

/** Looks a name up in a row, then in the rows around it, then in the scenario. */
export function meaningOf(scenario: Scenario, name: string, row: RowNames | undefined): Meaning {
  return inRow(name, row) ?? scenario.columns.get(name) ?? scenario.named.get(name);
}

/** Indices of every cell that a name rests on. */
export function cellsMeant(scenario: Scenario, name: string, row: RowNames | undefined): readonly number[] {
  const meaning = meaningOf(scenario, name, row);
  if (meaning === undefined) return [];
  return typeof meaning === 'number' ? [meaning] : [...meaning.lists, ...meaning.cells];
}

function inRow(name: string, row: RowNames | undefined): Meaning {
  if (!row) return undefined;
  return row.names.get(name) ?? row.columns.get(name) ?? inRow(name, row.over) ?? inRow(name, row.outer);
}
