import type { Cell, Scenario } from '@filrouge/scenario';

/** A scenario as it is written, and where its cells stand in the whole one, which has the cells of every row. */
export interface OneRow {
  readonly scenario: Scenario;
  /** By cell: every cell of the whole that was written with it, that of the first row in front. */
  readonly whole: readonly (readonly number[])[];
}

/**
 * The scenario as it is written: of each repeat, one row, whose cells have the names that stand in the source. What is
 * so in one row is so in each, as rows differ by their answers and by `index` only, and nothing is supposed of that.
 */
export function oneRowOf(scenario: Scenario): OneRow {
  if (!scenario.cells.some(({ kind }) => kind === 'repeat'))
    return { scenario, whole: scenario.cells.map(({ index }) => [index]) };
  const kept = scenario.cells.filter(isInFirstRows);
  const together = new Map<string, number[]>();
  for (const cell of scenario.cells) {
    const indices = together.get(writtenAs(cell));
    if (indices) indices.push(cell.index);
    else together.set(writtenAs(cell), [cell.index]);
  }
  return {
    scenario: withCells(scenario, kept),
    whole: kept.map((cell) => together.get(writtenAs(cell)) ?? [cell.index]),
  };
}

/** What is asked once a row is written once. */
const writtenAs = ({ kind, path }: Cell) => `${kind} ${path}`;

function withCells(scenario: Scenario, kept: readonly Cell[]): Scenario {
  const places = new Map(kept.map(({ index }, place) => [index, place]));
  const moved = (indices: readonly number[]) => indices.flatMap((index) => places.get(index) ?? []);
  const cells = kept.map((cell) => movedCell(cell, { place: (index) => places.get(index) ?? -1, moved }));
  const entries = Object.entries(scenario.rules).map(([list, indices]) => [list, moved(indices)]);
  return {
    ...scenario,
    cells,
    named: namedIn(cells, scenario, places),
    steps: moved(scenario.steps),
    questions: moved(scenario.questions),
    requiredByRule: moved(scenario.requiredByRule),
    demanding: moved(scenario.demanding),
    ends: moved(scenario.ends),
    instructions: moved(scenario.instructions),
    // The same keys as before.
    rules: Object.fromEntries(entries) as Scenario['rules'],
    priority: places.get(scenario.priority) ?? -1,
    withheld: new Set([...scenario.withheld].map(writtenId)),
  };
}

function isInFirstRows(cell: Cell, _place: number, cells: readonly Cell[]): boolean {
  for (let { row } = cell; row; row = row.outer) {
    const around = cells[row.index];
    if (around?.kind === 'row' && around.place !== '1') return false;
  }
  return true;
}

/** The id as the source has it: `machines[1].tag` is `tag` there. */
export const writtenId = (id: string): string => id.replace(/^.*\]\./, '').replace(/\[\d+\]$/, '');

interface Moves {
  readonly place: (index: number) => number;
  readonly moved: (indices: readonly number[]) => readonly number[];
}

function movedCell(cell: Cell, { place, moved }: Moves): Cell {
  const links = { index: place(cell.index), reads: moved(cell.reads), dependents: moved(cell.dependents) };
  const id = 'id' in cell ? { id: writtenId(cell.id) } : {};
  const around = 'parent' in cell ? { parent: place(cell.parent), step: place(cell.step) } : {};
  const list =
    cell.kind === 'repeat' ? { closing: place(cell.closing), over: place(cell.over), rows: moved(cell.rows) } : {};
  const members = 'members' in cell ? { members: moved(cell.members) } : {};
  return { ...cell, ...links, ...id, ...around, ...list, ...members, row: undefined };
}

function namedIn(cells: readonly Cell[], { named }: Scenario, places: ReadonlyMap<number, number>): Scenario['named'] {
  const standing = [...named].flatMap(([name, index]) => {
    const place = places.get(index);
    return place === undefined ? [] : [[writtenId(name), place] as const];
  });
  const items = cells.flatMap((cell) => (cell.kind === 'question' ? [[`item.${cell.id}`, cell.index] as const] : []));
  return new Map([...standing, ...items]);
}
