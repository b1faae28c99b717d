import type { QuestionCell, RepeatCell } from '@filrouge/scenario';
import { isRepeatQuestion } from '../evaluate/repeat-question.js';
import { rowsIn } from '../evaluate/evaluate-node.js';
import type { SessionState } from './session-state.js';

/** Of a row such as `machines[2]`, the id of its repeat; the id itself where it names no row. */
export const repeatIdOf = (rowId: string): string => rowId.replace(/\[\d+\]$/, '');

/** The rows a question holds, also while it is off the path. */
export function rowsOf({ evaluation }: SessionState, cell: QuestionCell): readonly string[] {
  const { answers } = evaluation.inputs;
  return rowsIn({ values: [answers[cell.index]?.value] }, 0);
}

/** Whether a question holds rows now. */
export const hasRows = (state: SessionState, cell: QuestionCell): boolean =>
  isRepeatQuestion(cell) && rowsOf(state, cell).length > 0;

/** Whether an answer to a repeat tells rows with their answers, rather than ids of rows. */
export const isListOfRows = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((row) => typeof row !== 'string');

/** The list of that id that goes over the rows of another: nobody asks it for rows, so it is no question. */
export const listOver = ({ scenario }: SessionState, id: string): RepeatCell | undefined =>
  scenario.cells.find((cell): cell is RepeatCell => cell.kind === 'repeat' && cell.over >= 0 && cell.id === id);
