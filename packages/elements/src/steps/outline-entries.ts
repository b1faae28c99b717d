import type { QuestionView, RowView, StepView } from '@filrouge/engine';
import { questionsOf } from './question-state.js';

/** A row of a repeat in the outline, with what is asked in it. */
export interface RowEntry {
  readonly kind: 'row';
  readonly id: string;
  readonly row: RowView | undefined;
  /** All questions in it, those of rows within included. */
  readonly questions: readonly QuestionView[];
  readonly entries: readonly OutlineEntry[];
}

/** A line of the outline below a step. */
export type OutlineEntry = QuestionView | RowEntry;

/** The questions of a step in document order, those of one row together. A step that is a row itself heads its own. */
export function entriesOf(step: StepView): readonly OutlineEntry[] {
  const rowsAround = ({ row }: QuestionView) => rowIds(row?.id ?? '').filter((id) => !step.id.startsWith(`${id}.`));
  return grouped(questionsOf(step), 0, rowsAround);
}

function grouped(
  questions: readonly QuestionView[],
  depth: number,
  rowsAround: (question: QuestionView) => readonly string[],
): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (let start = 0; start < questions.length;) {
    const question = questions[start] as QuestionView;
    const id = rowsAround(question)[depth];
    if (id === undefined) {
      entries.push(question);
      start += 1;
      continue;
    }
    const after = questions.findIndex((other, place) => place > start && rowsAround(other)[depth] !== id);
    const together = questions.slice(start, after < 0 ? undefined : after);
    start += together.length;
    const row = together.find((one) => one.row?.id === id)?.row;
    entries.push({ kind: 'row', id, row, questions: together, entries: grouped(together, depth + 1, rowsAround) });
  }
  return entries;
}

/** Of `machines[1].disks[2]`: that row, and before it the rows around it. */
const rowIds = (id: string): readonly string[] =>
  [...id.matchAll(/\](?=\.|$)/gu)].map(({ index }) => id.slice(0, index + 1));
