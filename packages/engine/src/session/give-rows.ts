import type { Issue, QuestionCell, RepeatCell, RowCell, TypingPlace } from '@filrouge/scenario';
import { closestName } from '@filrouge/scenario';
import type { Answer } from '../answers.js';
import { isRepeatQuestion } from '../evaluate/repeat-question.js';
import { rowsIn } from '../evaluate/evaluate-node.js';
import { answered } from '../evaluate/evaluation.js';
import { toldParams } from '../told-params.js';
import { markOf } from './answer-mark.js';
import type { RowsAccepted } from './change-rows.js';
import { freshRow, listOf, rowCells, rowsAnswer } from './change-rows.js';
import { isListOfRows, listOver, rowsOf } from './rows-held.js';
import type { SessionState } from './session-state.js';

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

/** Takes the answers of rows that go over those of another repeat, in their order; what a row does not tell stays. */
export function giveRowsOver(state: SessionState, list: RepeatCell, { given, place }: GivenRows): RowsAccepted {
  const reading = new RowsReading(state, place);
  reading.readOver(list, given, `/${list.id}`);
  const { issues, answers } = reading;
  return issues.length > 0 ? issues : { type: 'ROWS_CHANGED', index: list.index, id: list.id, answers };
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
    const list = listOf(this.#state, cell);
    const listed = rowsOf(this.#state, cell);
    rowCells(this.#state, list).forEach((rowCell, place) => {
      const isListed = listed.includes(rowCell.place);
      if (place < given.length || isListed) this.#clearRow(list, rowCell, isListed);
    });
    this.#readRows(rowCells(this.#state, list), given, path);
    const places = given.map((_row, place) => String(place + 1));
    this.answers.set(cell.index, rowsAnswer(places, { isOpen: false }));
  }

  /** Rows over others are there already, or will be: as many as the other may have, those that are there first. */
  readOver(list: RepeatCell, given: readonly unknown[], path: string): void {
    const { evaluation } = this.#state;
    const listed = rowsIn(evaluation, list.index);
    const isComplete = evaluation.states[closingOf(this.#state, list)] === answered;
    const max = isComplete ? listed.length : list.rows.length;
    if (given.length > max) return this.#tell('rows-too-many', path, { id: list.id, max });
    const cells = rowCells(this.#state, list);
    this.#readRows([...cells.filter(isIn(listed)), ...cells.filter((cell) => !isIn(listed)(cell))], given, path);
  }

  #readRows(cells: readonly RowCell[], given: readonly unknown[], path: string): void {
    given.forEach((row, place) => {
      const rowCell = cells[place];
      if (rowCell) this.#readRow(rowCell, row, `${path}/${place}`);
    });
  }

  /** A row starts anew; what was told of one that never was there, by its id, stays. */
  #clearRow(list: RepeatCell, row: RowCell, isListed: boolean): void {
    const { evaluation, timeline } = this.#state;
    const isNew = !isListed && timeline.every(({ id }) => id !== row.id);
    for (const [index, answer] of freshRow(this.#state, list, row)) {
      const before = isNew ? evaluation.inputs.answers[index] : undefined;
      this.answers.set(index, before && before.provenance !== 'prefilled' ? before : answer);
    }
  }

  #readRow(rowCell: RowCell, row: unknown, path: string): void {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      return this.#tell('wrong-type', path, { expected: 'object', got: row === null ? 'null' : typeof row });
    for (const [key, value] of Object.entries(row)) this.#readAnswer(rowCell, { key, value, path: `${path}/${key}` });
  }

  #readAnswer({ row, id }: RowCell, { key, value, path }: { key: string; value: unknown; path: string }): void {
    const cell = this.#state.scenario.cells[row?.names.get(key) ?? -1];
    const list = isListOfRows(value) ? listOver(this.#state, `${id}.${key}`) : undefined;
    if (list && isListOfRows(value)) return this.readOver(list, value, path);
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

/** Index of the question that says whether there are more of the rows gone over. */
function closingOf({ scenario }: Pick<SessionState, 'scenario'>, list: RepeatCell): number {
  const over = scenario.cells[list.over];
  return over?.kind === 'repeat' ? (over.over < 0 ? over.closing : closingOf({ scenario }, over)) : -1;
}

const isIn = (places: readonly string[]) => (row: RowCell) => places.includes(row.place);
