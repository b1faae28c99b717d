import type { Issue, QuestionCell, RowCell, TypingPlace } from '@filrouge/scenario';
import { closestName } from '@filrouge/scenario';
import type { Answer } from '../answers.js';
import { isRepeatQuestion } from '../evaluate/columns.js';
import { toldParams } from '../told-params.js';
import { markOf } from './answer-mark.js';
import type { RowsAccepted } from './change-rows.js';
import { freshRow, listOf, rowsAnswer } from './change-rows.js';
import type { SessionState } from './session-state.js';

/** Whether an answer to a repeat tells rows with their answers, rather than ids of rows. */
export const isListOfRows = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((row) => typeof row !== 'string');

/** Rows as they are handed over, and where their answers were written. */
export interface GivenRows {
  readonly given: readonly unknown[];
  readonly place: TypingPlace;
}

/** Takes rows with all their answers, as a host or a case hands them over: all of them, or none and why not. */
export function giveRows(state: SessionState, cell: QuestionCell, { given, place }: GivenRows): RowsAccepted {
  const reading = new RowsReading(state, place);
  reading.read(cell, given, `/${cell.id}`);
  const { issues, answers } = reading;
  return issues.length > 0 ? issues : { type: 'ROWS_CHANGED', index: cell.index, id: cell.id, answers };
}

/** Reads rows into answers by index, and everything that is wrong with them. */
class RowsReading {
  readonly answers = new Map<number, Answer | undefined>();
  readonly issues: Issue[] = [];
  readonly #state: SessionState;
  readonly #place: TypingPlace;

  constructor(state: SessionState, place: TypingPlace) {
    this.#state = state;
    this.#place = place;
  }

  read(cell: QuestionCell, given: readonly unknown[], path: string): void {
    const { rows } = listOf(this.#state, cell);
    if (given.length > rows.length) return this.#tell('rows-too-many', path, { id: cell.id, max: rows.length });
    const least = Number(Reflect.get(cell.source, 'min') ?? 0);
    if (given.length < least) return this.#tell('rows-too-few', path, { id: cell.id, min: least });
    given.forEach((row, place) => {
      const rowCell = this.#state.scenario.cells[rows[place] ?? -1];
      if (rowCell?.kind === 'row') this.#readRow(cell, { rowCell, row, path: `${path}/${place}` });
    });
    const places = given.map((_row, place) => String(place + 1));
    this.answers.set(cell.index, rowsAnswer(places, { isOpen: false }));
  }

  #readRow(cell: QuestionCell, { rowCell, row, path }: { rowCell: RowCell; row: unknown; path: string }): void {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      return this.#tell('wrong-type', path, { expected: 'object', got: row === null ? 'null' : typeof row });
    for (const [index, answer] of freshRow(this.#state, listOf(this.#state, cell), rowCell))
      this.answers.set(index, answer);
    for (const [key, value] of Object.entries(row)) this.#readAnswer(rowCell, { key, value, path: `${path}/${key}` });
  }

  #readAnswer({ row }: RowCell, { key, value, path }: { key: string; value: unknown; path: string }): void {
    const cell = this.#state.scenario.cells[row?.names.get(key) ?? -1];
    if (cell?.kind !== 'question') {
      const suggestion = closestName(key, [...(row?.names.keys() ?? [])]);
      return this.#tell('unknown-question-answered', path, { id: key, ...(suggestion ? { suggestion } : {}) });
    }
    if (isRepeatQuestion(cell) && isListOfRows(value)) return this.read(cell, value, path);
    const mark = markOf(value);
    if (mark) return this.#mark(cell, { ...mark, path });
    const reading = cell.type.read(value, cell.source, this.#place);
    if (reading.kind === 'refused')
      return this.#tell(reading.code, path, { ...toldParams(cell, reading.params), id: cell.id });
    this.answers.set(cell.index, reading.kind === 'value' ? { value: reading.value, provenance: 'asked' } : undefined);
  }

  #mark(cell: QuestionCell, { key, why, path }: { key: 'unknown' | 'skipped'; why: unknown; path: string }): void {
    if (key === 'unknown' && cell.source.allowUnknown === false)
      return this.#tell('unknown-not-allowed', path, { id: cell.id });
    this.answers.set(cell.index, { provenance: key, ...(typeof why === 'string' ? { reason: why } : {}) });
  }

  #tell(code: string, path: string, params: Issue['params']): void {
    this.issues.push({ code, path, params });
  }
}
