import type { Cell, Context, Issue, QuestionCell, RepeatCell, RowNames, Scenario } from '@filrouge/scenario';
import type { Answer, Answers } from '../answers.js';
import { isRepeatQuestion } from '../evaluate/repeat-question.js';
import { toldParams } from '../told-params.js';
import { HostValues } from './host-values.js';

/** Answers nobody had to give, and an issue for each host value that its question refuses. */
export interface Prefilled {
  readonly answers: Answers;
  readonly issues: readonly Issue[];
}

/** Fills the questions of a call that is opened: from the host, else from the scenario's default. */
export function prefilledAnswers(scenario: Scenario, context: Context): Prefilled {
  const issues: Issue[] = [];
  const answers: (Answer | undefined)[] = Array.from({ length: scenario.cells.length });
  const tell = (issue: Issue) => void issues.push(issue);
  const ground = { scenario, host: new HostValues(context), tell, rowsAt: () => [] };
  for (const [index, answer] of freshAnswers(scenario.cells, ground)) answers[index] = answer;
  return { answers, issues };
}

/** How questions of rows start that come to a call; host values that are refused were told when they were handed in. */
export function answersOfRows(
  cells: Iterable<Cell>,
  { scenario, context, rowsAt }: Pick<FreshGround, 'scenario' | 'rowsAt'> & { readonly context: Context },
): ReadonlyMap<number, Answer | undefined> {
  return freshAnswers(cells, { scenario, host: new HostValues(context), tell: () => undefined, rowsAt });
}

/** What questions are filled from. */
export interface FreshGround {
  readonly scenario: Scenario;
  readonly host: HostValues;
  readonly tell: Tell;
  /** Rows of a repeat that is not among the cells to fill. */
  readonly rowsAt: (repeat: number) => readonly string[];
  /** Rows a repeat keeps, whatever the host knows; undefined for one that may be filled. Defaults to filling all. */
  readonly keptRows?: (repeat: RepeatCell) => readonly string[] | undefined;
}

/** How questions start, by index, in rows that are there from the start only; undefined for one that starts empty. */
export function freshAnswers(cells: Iterable<Cell>, ground: FreshGround): ReadonlyMap<number, Answer | undefined> {
  const answers = new Map<number, Answer | undefined>();
  const rows = new Map<number, readonly string[]>();
  const absent = new Set<number>();
  for (const cell of cells) {
    const isThere = !isInAny(cell.row, absent);
    if (cell.kind === 'repeat') rows.set(cell.index, isThere ? firstRows(cell, rows, ground) : []);
    if (cell.kind === 'row' && !rows.get(cell.parent)?.includes(cell.place) && rows.has(cell.parent))
      absent.add(cell.index);
    if (cell.kind !== 'question') continue;
    const first = isThere ? firstAnswer(cell, ground) : undefined;
    answers.set(cell.index, isRepeatQuestion(cell) ? startingRows(cell, rows, ground) : first);
  }
  return answers;
}

/** The rows that are there from the start; unless they are all there may be, there may be more. */
function startingRows(
  { parent }: QuestionCell,
  rows: ReadonlyMap<number, readonly string[]>,
  { scenario }: FreshGround,
): Answer | undefined {
  const listed = rows.get(parent) ?? [];
  const list = scenario.cells[parent];
  if (listed.length === 0) return undefined;
  const isFull = list?.kind === 'repeat' && listed.length === list.rows.length;
  return { value: listed, provenance: 'prefilled', ...(isFull ? {} : { isOpen: true }) };
}

/** As many as the host knows, and as it must have at least. */
function firstRows(
  cell: RepeatCell,
  rows: ReadonlyMap<number, readonly string[]>,
  { scenario, host, tell, rowsAt, keptRows }: FreshGround,
): readonly string[] {
  if (cell.over >= 0) return rows.get(cell.over) ?? rowsAt(cell.over);
  const kept = keptRows?.(cell);
  const question = scenario.cells[cell.closing];
  if (kept || question?.kind !== 'question') return kept ?? [];
  const { prefill } = question.source;
  const records = prefill === undefined ? [] : host.rowsOf(prefill, cell.row);
  if (records.length > cell.rows.length)
    tell(refusal(question, host, { reason: 'rows-too-many', max: cell.rows.length }));
  const known = records.slice(0, cell.rows.length);
  if (prefill !== undefined) host.noteRows(prefill, cell, known);
  const least = Number(Reflect.get(question.source, 'min') ?? 0);
  return Array.from({ length: Math.max(least, known.length) }, (_none, place) => String(place + 1));
}

function isInAny(row: RowNames | undefined, absent: ReadonlySet<number>): boolean {
  return row !== undefined && (absent.has(row.index) || isInAny(row.outer, absent));
}

type Tell = (issue: Issue) => void;

/** What the host knows comes before the scenario's default, which also stands in for a host value that is refused. */
function firstAnswer(cell: QuestionCell, { host, tell }: FreshGround): Answer | undefined {
  return hostAnswer(cell, host, tell) ?? readAnswer(cell.type.read(cell.source.default, cell.source));
}

/** What the host knows; a value the question refuses is told and left out. */
export function hostAnswer(cell: QuestionCell, host: HostValues, tell: Tell): Answer | undefined {
  const { source, type, row } = cell;
  if (source.prefill === undefined || isRepeatQuestion(cell)) return undefined;
  const reading = type.read(host.valueOf(source.prefill, row), source);
  if (reading.kind === 'refused')
    tell(refusal(cell, host, { ...toldParams(cell, reading.params), reason: reading.code }));
  return readAnswer(reading);
}

function refusal({ id, source, row }: QuestionCell, host: HostValues, params: Issue['params']): Issue {
  const { prefill = '' } = source;
  const key = prefill.slice('context.'.length);
  return { code: 'prefill-refused', path: host.pathOf(prefill, row), params: { ...params, key, id } };
}

const readAnswer = (reading: ReturnType<QuestionCell['type']['read']>): Answer | undefined =>
  reading.kind === 'value' ? { value: reading.value, provenance: 'prefilled' } : undefined;
