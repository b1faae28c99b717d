import type { Cell, Issue, QuestionCell, RepeatCell, RowCell, RowNames } from '@filrouge/scenario';
import type { Answer } from '../answers.js';
import { rowsIn } from '../evaluate/evaluate-node.js';
import { currentQuestion } from './current-question.js';
import type { MachineEvent } from './machine-events.js';
import { answersOfRows } from './prefilled-answers.js';
import { rowsOf } from './rows-held.js';
import type { SessionState } from './session-state.js';

type RowsChanged = Extract<MachineEvent, { readonly type: 'ROWS_CHANGED' }>;
/** Rows that change, or why they cannot. */
export type RowsAccepted = RowsChanged | readonly Issue[];

/** One row more: a new one with everything to ask, or the named one as it was. */
export function addRow(state: SessionState, cell: QuestionCell, rowId?: string): RowsAccepted {
  const list = listOf(state, cell);
  const rows = rowsOf(state, cell);
  if (rows.length >= list.rows.length) return [issue('rows-too-many', { id: cell.id, max: list.rows.length })];
  const row = rowId === undefined ? freeRow(state, list, rows) : rowNamed(state, list, rowId);
  if (!row || rows.includes(row.place)) return [issue('row-unknown', { id: rowId ?? cell.id })];
  const answers = rowId === undefined ? new Map(freshRow(state, list, row)) : new Map<number, Answer | undefined>();
  answers.set(cell.index, rowsAnswer([...rows, row.place], { isOpen: rows.length + 1 < list.rows.length }));
  const first = row.members.find((index) => state.scenario.cells[index]?.kind === 'question');
  // One that comes back is shown, though all of it was answered before.
  return { ...changed(cell, answers), id: row.id, goTo: first ?? cell.index, isOpened: rowId !== undefined };
}

/** A row less; its answers are kept, in case it comes back. */
export function removeRow(state: SessionState, cell: QuestionCell, rowId: string): RowsAccepted {
  const list = listOf(state, cell);
  const rows = rowsOf(state, cell);
  const row = rowNamed(state, list, rowId);
  if (!row || !rows.includes(row.place)) return [issue('row-unknown', { id: rowId })];
  const least = Number(Reflect.get(cell.source, 'min') ?? 0);
  if (rows.length <= least) return [issue('rows-too-few', { id: cell.id, min: least })];
  const before = state.evaluation.inputs.answers[cell.index];
  // A full list was complete without a word: now there may be another.
  const isOpen = before?.isOpen === true || rows.length === list.rows.length;
  const left = rows.filter((place) => place !== row.place);
  const change = { ...changed(cell, new Map([[cell.index, rowsAnswer(left, { isOpen })]])), id: row.id };
  return isAskedAbout(state, cell, row) ? { ...change, goTo: cell.index, isOpened: true } : change;
}

/** Whether the question now asked goes with a row, or is whether there are more. */
function isAskedAbout(state: SessionState, cell: QuestionCell, { index }: RowCell): boolean {
  const current = state.scenario.cells[currentQuestion(state)];
  return current === cell || isIn(current?.row, index);
}

const isIn = (row: RowNames | undefined, index: number): boolean =>
  row !== undefined && (row.index === index || isIn(row.outer, index));

/** There are no more rows than these. */
export function completeRows(state: SessionState, cell: QuestionCell): RowsAccepted {
  return changed(cell, new Map([[cell.index, rowsAnswer(rowsOf(state, cell), { isOpen: false })]]));
}

/** Back to the rows it starts with. */
export function clearRows(state: SessionState, cell: QuestionCell): RowsAccepted {
  const list = listOf(state, cell);
  const start = answersOfRows([list, cell], groundOf(state));
  return changed(cell, new Map([[cell.index, start.get(cell.index)]]));
}

/** The list a question holds the rows of. */
export function listOf({ scenario }: SessionState, cell: QuestionCell): RepeatCell {
  const list = scenario.cells[cell.parent];
  if (list?.kind === 'repeat') return list;
  throw new Error(`[engine] "${cell.id}" has no list around it; compile the scenario with compileScenario`);
}

/** The answer of a question that holds these rows, which stand in the order of their places. */
export function rowsAnswer(rows: readonly string[], { isOpen }: { readonly isOpen: boolean }): Answer {
  const value = rows.toSorted((one, other) => Number(one) - Number(other));
  return { value, provenance: 'asked', ...(isOpen ? { isOpen } : {}) };
}

/** What a new row starts with, those of repeats that go over it included. */
export function freshRow(state: SessionState, list: RepeatCell, row: RowCell): ReadonlyMap<number, Answer | undefined> {
  const { cells } = state.scenario;
  const place = list.rows.indexOf(row.index);
  const followers = cells.filter((cell) => cell.kind === 'repeat' && cell.over === list.index);
  const members = row.members.map((index) => cells[index]).filter((cell): cell is Cell => cell !== undefined);
  const answers = new Map(answersOfRows(members, groundOf(state)));
  for (const follower of followers) {
    const own = follower.kind === 'repeat' ? cells[follower.rows[place] ?? -1] : undefined;
    if (follower.kind !== 'repeat' || own?.kind !== 'row') continue;
    for (const [index, answer] of freshRow(state, follower, own)) answers.set(index, answer);
  }
  return answers;
}

function groundOf({ scenario, evaluation }: SessionState) {
  const rowsAt = (repeat: number) => rowsIn(evaluation, repeat);
  return { scenario, context: evaluation.inputs.context, rowsAt };
}

const changed = (cell: QuestionCell, answers: RowsChanged['answers']): RowsChanged => ({
  type: 'ROWS_CHANGED',
  index: cell.index,
  id: cell.id,
  answers,
});

/** The rows a list may have, in order. */
export function rowCells({ scenario }: SessionState, { rows }: RepeatCell): readonly RowCell[] {
  return rows.map((index) => scenario.cells[index]).filter((cell): cell is RowCell => cell?.kind === 'row');
}

const rowNamed = (state: SessionState, list: RepeatCell, id: string): RowCell | undefined =>
  rowCells(state, list).find((row) => row.id === id);

/** A place for a new row: after the last, where nothing was answered yet; a removed row keeps its own as long as others are free. */
function freeRow(state: SessionState, list: RepeatCell, rows: readonly string[]): RowCell | undefined {
  const last = Math.max(0, ...rows.map(Number));
  const free = rowCells(state, list).filter(({ place }) => !rows.includes(place));
  const after = free.filter(({ place }) => Number(place) > last);
  const { answers } = state.evaluation.inputs;
  const isUntouched = ({ members }: RowCell) => members.every((index) => answers[index] === undefined);
  return after.find(isUntouched) ?? free.find(isUntouched) ?? after[0] ?? free[0];
}

const issue = (code: string, params: Issue['params']): Issue => ({ code, path: '', params });
