import type { RowNames } from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import type { Evaluated } from '../evaluate/evaluated.js';
import { scopeOf } from '../evaluate/scope.js';
import type { SessionState } from '../session/session-state.js';
import type { RowView, ViewText } from '../view.js';

/** In which language names of rows are read, and whether they are kept. */
export interface RowReading {
  readonly locale: string;
  readonly isKept?: boolean;
}

/** A row's own name as its answers give it; else that of the row it goes over, or the name of its list and its number. */
export function rowLabel(evaluated: Evaluated, row: RowNames, { locale, isKept = false }: RowReading): ViewText {
  const { scenario, values } = evaluated;
  const cell = scenario.cells[row.index];
  const scope = scopeOf(evaluated, { locale, isKept, row });
  const template = cell?.kind === 'row' ? cell.label : undefined;
  const named = template && shownText(template, locale, scope);
  if (named && named.isComplete !== false && named.text.trim() !== '')
    return { text: named.text, locale: named.locale };
  if (row.over) return rowLabel(evaluated, row.over, { locale, isKept });
  const list = cell?.kind === 'row' ? titleOf(evaluated, cell.parent, { locale, isKept }) : undefined;
  const number = Number(values[row.index] ?? 0) + 1;
  return { text: `${list?.text ?? ''} ${number}`.trim(), locale: list?.locale ?? locale };
}

/** What the list of a repeat is called. */
function titleOf(evaluated: Evaluated, repeat: number, { locale, isKept = false }: RowReading): ViewText | undefined {
  const { scenario } = evaluated;
  const list = scenario.cells[repeat];
  const cell = list?.kind === 'repeat' ? scenario.cells[list.closing] : undefined;
  if (cell?.kind !== 'question') return undefined;
  const { text, locale: found } = shownText(cell.label, locale, scopeOf(evaluated, { locale, isKept, row: cell.row }));
  return { text, locale: found };
}

/** The row something stands in, the rows around it told before it. */
export function rowView(state: SessionState, row: RowNames): RowView {
  const { evaluation, locale } = state;
  const outer = row.outer && rowView(state, row.outer);
  const own = rowLabel(evaluation, row, { locale });
  const cell = evaluation.scenario.cells[row.index];
  const list = cell?.kind === 'row' ? evaluation.scenario.cells[cell.parent] : undefined;
  return {
    id: row.id,
    repeatId: list?.kind === 'repeat' ? list.id : '',
    index: Number(evaluation.values[row.index] ?? 0),
    label: outer ? { text: `${outer.label.text} · ${own.text}`, locale: own.locale } : own,
    name: own,
  };
}
