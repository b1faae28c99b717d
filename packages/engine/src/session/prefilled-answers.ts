import type { Cell, Context, Issue, QuestionCell, RepeatCell, RowNames, Scenario } from '@filrouge/scenario';
import type { Answer, Answers } from '../answers.js';
import { isRepeatQuestion } from '../evaluate/columns.js';
import { toldParams } from '../told-params.js';

/** Answers nobody had to give, and an issue for each host value that its question refuses. */
export interface Prefilled {
  readonly answers: Answers;
  readonly issues: readonly Issue[];
}

/** Fills the questions of a call that is opened: from the host, else from the scenario's default. */
export function prefilledAnswers(scenario: Scenario, context: Context): Prefilled {
  const issues: Issue[] = [];
  const answers: (Answer | undefined)[] = Array.from({ length: scenario.cells.length });
  const ground = { scenario, context, tell: (issue: Issue) => void issues.push(issue), rowsAt: () => [] };
  for (const [index, answer] of freshAnswers(scenario.cells, ground)) answers[index] = answer;
  return { answers, issues };
}

/** What questions are filled from. */
export interface FreshGround {
  readonly scenario: Scenario;
  readonly context: Context;
  readonly tell: Tell;
  /** Rows of a repeat that is not among the cells to fill. */
  readonly rowsAt: (repeat: number) => readonly string[];
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
    const listed = rows.get(cell.parent) ?? [];
    const first = isThere ? firstAnswer(cell, ground.context, ground.tell) : undefined;
    answers.set(cell.index, first ?? (listed.length > 0 && isRepeatQuestion(cell) ? startingRows(listed) : undefined));
  }
  return answers;
}

/** The fewest rows a repeat may have are there from the start; there may be more. */
const startingRows = (rows: readonly string[]): Answer => ({ value: rows, provenance: 'prefilled', isOpen: true });

function firstRows(
  { over, closing }: RepeatCell,
  rows: ReadonlyMap<number, readonly string[]>,
  { scenario, rowsAt }: FreshGround,
): readonly string[] {
  if (over >= 0) return rows.get(over) ?? rowsAt(over);
  const question = scenario.cells[closing];
  const least = question?.kind === 'question' ? Number(Reflect.get(question.source, 'min') ?? 0) : 0;
  return Array.from({ length: least }, (_none, place) => String(place + 1));
}

function isInAny(row: RowNames | undefined, absent: ReadonlySet<number>): boolean {
  return row !== undefined && (absent.has(row.index) || isInAny(row.outer, absent));
}

type Tell = (issue: Issue) => void;

/** What the host knows comes before the scenario's default, which also stands in for a host value that is refused. */
function firstAnswer(cell: QuestionCell, context: Context, tell: Tell): Answer | undefined {
  return hostAnswer(cell, context, tell) ?? readAnswer(cell.type.read(cell.source.default, cell.source));
}

/** What the host knows; a value the question refuses is told and left out. */
function hostAnswer(cell: QuestionCell, context: Context, tell: Tell): Answer | undefined {
  const { id, source, type } = cell;
  const key = source.prefill?.slice('context.'.length);
  if (key === undefined) return undefined;
  const reading = type.read(context[key], source);
  if (reading.kind === 'refused') {
    const params = { ...toldParams(cell, reading.params), key, id, reason: reading.code };
    tell({ code: 'prefill-refused', path: `/${key}`, params });
  }
  return readAnswer(reading);
}

const readAnswer = (reading: ReturnType<QuestionCell['type']['read']>): Answer | undefined =>
  reading.kind === 'value' ? { value: reading.value, provenance: 'prefilled' } : undefined;

/** Fills, from host values that came later, the questions that have no answer yet; a default the operator took back stays away. */
export function filledLater({ cells }: Scenario, context: Context, given: Answers): Prefilled {
  const issues: Issue[] = [];
  const answers = cells.map((cell, index) => {
    const key = cell.kind === 'question' ? cell.source.prefill?.slice('context.'.length) : undefined;
    if (cell.kind !== 'question' || given[index] || key === undefined || context[key] === undefined)
      return given[index];
    // Only what the host knows: a default is there from the start.
    return hostAnswer(cell, context, (issue) => issues.push(issue));
  });
  return { answers, issues };
}
