import type { QuestionView } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import { type Messages, shownText } from '../messages/index.js';
import { keyCaps } from '../templates/key-caps.js';
import type { RowsTable, TableColumn, TableRow } from './table-of.js';
import type { RowsWords } from './rows-words.js';

/** What the table is rendered from, and what its buttons do. */
export interface TableScene {
  readonly table: RowsTable;
  readonly words: RowsWords;
  readonly messages: Messages;
  /** The operator's, by whose keyboards the key is named. */
  readonly locale: string;
  /** The row that the key removes. */
  readonly targetId: string | undefined;
  readonly onOpen: (question: QuestionView) => void;
  readonly onRemove: (row: TableRow) => void;
}

/**
 * Rows below each other, a column a question. The roles are said again for narrow widths, where rows are laid out as cards
 * and a browser would take them for something else than a table.
 */
export function rowsTable(scene: TableScene): TemplateResult {
  const { columns, rows, canRemove } = scene.table;
  return html`<table role="table" aria-labelledby="heading">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col"><span class="visually-hidden">${scene.words.row}</span></th>
        ${columns.map(({ label }) => html`<th role="columnheader" scope="col" lang=${label.locale}>${shownText(label)}</th>`)}
        ${
          canRemove
            ? html`<th role="columnheader" scope="col">
                <span class="visually-hidden">${scene.words.actions}</span>
              </th>`
            : nothing
        }
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ id }) => id,
        (row, index) => guard(groundOf(row, index, scene), () => tableRow(row, index, scene)),
      )}
    </tbody>
  </table>`;
}

/** All that a row shows: one answer renders one row, however many there are. */
function groundOf({ id, name, questions }: TableRow, index: number, { table, words, targetId }: TableScene): unknown[] {
  const { columns, currentRowId, canRemove, rows } = table;
  const keys = columns.map(({ key, label }) => `${key} ${label.text}`).join(' ');
  const marks = [id === currentRowId && rows.length, id === targetId, canRemove];
  return [name.text, index, keys, words, ...marks, ...questions.values()];
}

function tableRow(row: TableRow, index: number, scene: TableScene): TemplateResult {
  const { columns, currentRowId, rows } = scene.table;
  const isCurrent = row.id === currentRowId;
  const position = scene.messages.question.rowPosition(index + 1, rows.length);
  return html`<tr role="row" class=${isCurrent ? 'current' : ''} aria-current=${isCurrent ? 'true' : nothing}>
    <th role="rowheader" scope="row">
      <span lang=${row.name.locale}>${shownText(row.name)}</span>
      ${isCurrent ? html`<span class="position">${position}</span>` : nothing}
    </th>
    ${columns.map((column) => answerCell(row, column, scene))} ${removeCell(row, scene)}
  </tr>`;
}

function answerCell({ questions }: TableRow, { key }: TableColumn, { messages, onOpen }: TableScene): TemplateResult {
  const question = questions.get(key);
  // It does not apply in this row.
  if (!question) return html`<td role="cell" class="none"></td>`;
  const { label } = question;
  return html`<td role="cell">
    <button class="answer" type="button" part="answer" data-question=${question.id} @click=${() => onOpen(question)}>
      <span class="column" lang=${label.locale}>${shownText(label)}<span class="visually-hidden">:</span></span>
      ${answerOf(question, messages)}
    </button>
  </td>`;
}

function answerOf({ display, privacy, provenance }: QuestionView, { frame }: Messages): TemplateResult {
  const { kept, questions } = frame.steps;
  if (display !== '') return html`<bdi class="value">${privacy === 'neverStored' ? kept : display}</bdi>`;
  const isGap = provenance === 'unknown' || provenance === 'skipped';
  return html`<span class="gap">${isGap ? questions[provenance] : questions.open}</span>`;
}

function removeCell(
  row: TableRow,
  { table, words, locale, targetId, onRemove }: TableScene,
): TemplateResult | typeof nothing {
  if (!table.canRemove) return nothing;
  const isTarget = row.id === targetId;
  const label = words.remove(row.name.text);
  return html`<td role="cell" class="remove">
    <button
      class="button quiet small"
      type="button"
      part="remove"
      title=${label}
      aria-keyshortcuts=${isTarget ? ariaKeyShortcuts('removeRow') : nothing}
      @click=${() => onRemove(row)}
    >
      <span class="visually-hidden">${label}</span
      >${isTarget ? keyCaps(keyHint('removeRow', { locale })) : nothing}${icon('close')}
    </button>
  </td>`;
}
