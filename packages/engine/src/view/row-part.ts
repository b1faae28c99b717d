import type { QuestionCell, RowNames } from '@filrouge/scenario';
import { isRepeatQuestion } from '../evaluate/repeat-question.js';
import { rowsIn } from '../evaluate/evaluate-node.js';
import type { SessionState } from '../session/session-state.js';
import type { QuestionView, RowView } from '../view.js';
import { rowView } from './row-view.js';

/** Of an item in a row: which. */
export const rowPart = (state: SessionState, { row }: { readonly row?: RowNames | undefined }): { row?: RowView } =>
  row ? { row: rowView(state, row) } : {};

/** Of the question that holds the rows of a repeat: which there are, and whether there may be more. */
export function rowsView(state: SessionState, cell: QuestionCell): Pick<QuestionView, 'row' | 'rows'> {
  const inRow = rowPart(state, cell);
  const list = state.scenario.cells[cell.parent];
  if (!isRepeatQuestion(cell) || list?.kind !== 'repeat') return inRow;
  const ids = rowsIn(state.evaluation, cell.parent).map((place) => `${list.id}[${place}]`);
  const least = Number(Reflect.get(cell.source, 'min') ?? 0);
  return { ...inRow, rows: { ids, canAdd: ids.length < list.rows.length, canRemove: ids.length > least } };
}

/** How many rows a repeat has; 0 for every other question. */
export const rowCount = ({ evaluation }: SessionState, cell: QuestionCell): number =>
  isRepeatQuestion(cell) ? rowsIn(evaluation, cell.parent).length : 0;
