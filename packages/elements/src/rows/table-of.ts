import type { ItemView, QuestionView, RowView, View, ViewText } from '@filrouge/engine';
import { isQuestion, questionOf } from '../steps/question-state.js';

/** A question as a column: the same one in every row. */
export interface TableColumn {
  /** Its id without that of the row. */
  readonly key: string;
  readonly label: ViewText;
}

/** A row with its answers by column. */
export interface TableRow {
  readonly id: string;
  readonly name: ViewText;
  readonly questions: ReadonlyMap<string, QuestionView>;
}

/** The rows of one repeat. */
export interface RowsTable {
  /** Id of the repeat. */
  readonly id: string;
  /** What the rows stand in, when that is a row itself. */
  readonly around: ViewText | undefined;
  /** What the list is called; undefined for a step that goes over rows. */
  readonly label: ViewText | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The row now asked about; undefined while the question is whether there is another. */
  readonly currentRowId: string | undefined;
  readonly canAdd: boolean;
  readonly canRemove: boolean;
}

/** Columns beside the name of the row: more cannot be read beside each other; the outline has them all. */
const mostColumns = 4;

/** The rows of the repeat that is asked about now; undefined outside of every repeat, and while it has no row. */
export function tableOf(view: View): RowsTable | undefined {
  const { current } = view;
  const id = current?.rows ? current.id : current?.row?.repeatId;
  if (!current || id === undefined) return undefined;
  const holder = current.rows ? current : questionOf(view, id);
  const items = itemsByRow(view, id);
  const ids = holder?.rows?.ids ?? [...items.keys()];
  if (ids.length === 0) return undefined;
  const rows = ids.map((row, index) => tableRow(row, items.get(row) ?? [], nameless(holder, index)));
  return {
    id,
    around: holder?.row?.label,
    label: holder?.label,
    columns: columnsOf(rows),
    rows,
    currentRowId: current.rows ? undefined : current.row?.id,
    canAdd: holder?.rows?.canAdd ?? false,
    canRemove: holder?.rows?.canRemove ?? false,
  };
}

/** What stands in each row of a repeat, those of repeats within left out. */
function itemsByRow({ steps }: View, repeatId: string): ReadonlyMap<string, readonly ItemView[]> {
  const found = new Map<string, ItemView[]>();
  for (const { items } of steps)
    for (const item of items) {
      const row = rowOf(item);
      if (row?.repeatId !== repeatId) continue;
      const before = found.get(row.id);
      if (before) before.push(item);
      else found.set(row.id, [item]);
    }
  return found;
}

const rowOf = (item: ItemView): RowView | undefined => (item.kind === 'end' ? undefined : item.row);

/** A row in which nothing applies has no item that could tell its name. */
const nameless = (holder: QuestionView | undefined, index: number): ViewText => ({
  text: `${holder?.label.text ?? ''} ${String(index + 1)}`.trim(),
  locale: holder?.label.locale ?? '',
});

function tableRow(id: string, items: readonly ItemView[], fallback: ViewText): TableRow {
  const [first] = items;
  const questions = items.filter(isQuestion).map((question) => [question.id.slice(id.length + 1), question] as const);
  return { id, name: (first && rowOf(first)?.name) ?? fallback, questions: new Map(questions) };
}

/** The first questions that rows have, in the order of the rows that have most. */
function columnsOf(rows: readonly TableRow[]): readonly TableColumn[] {
  const labels = new Map<string, ViewText>();
  for (const { questions } of rows.toSorted((one, other) => other.questions.size - one.questions.size))
    for (const [key, { label }] of questions) if (!labels.has(key)) labels.set(key, label);
  return [...labels].slice(0, mostColumns).map(([key, label]) => ({ key, label }));
}
