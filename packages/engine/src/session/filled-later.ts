import type { Cell, Context, Issue, RepeatCell, Scenario } from '@filrouge/scenario';
import type { Answers } from '../answers.js';
import { isRepeatQuestion } from '../evaluate/repeat-question.js';
import { HostValues, rowsAround } from './host-values.js';
import type { Prefilled } from './prefilled-answers.js';
import { freshAnswers, hostAnswer } from './prefilled-answers.js';

/**
 * Fills, from host values that came later, the questions that have no answer yet, and the repeats nobody has touched; a
 * default the operator took back stays away.
 */
export function filledLater(scenario: Scenario, context: Context, given: Answers): Prefilled {
  const { cells, named } = scenario;
  const host = new HostValues(context);
  const keptRows = (repeat: RepeatCell) => rowsKept(cells, given, { repeat, host });
  const isFilled = (cell: Cell | undefined) => {
    const list = cell?.kind === 'question' && isRepeatQuestion(cell) ? cells[cell.parent] : undefined;
    return host.isInFilledRow(cell?.row) || (list?.kind === 'repeat' && keptRows(list) === undefined);
  };
  const met: Issue[] = [];
  const tell = (issue: Issue) => void met.push(issue);
  const fresh = freshAnswers(cells, { scenario, host, tell, rowsAt: () => [], keptRows });
  const issues = met.filter(({ params }) => isFilled(cells[named.get(String(params['id'])) ?? -1]));
  const answers = cells.map((cell, index) => {
    if (cell.kind !== 'question') return given[index];
    if (isFilled(cell)) return fresh.get(index);
    // Only what the host knows: a default is there from the start.
    return given[index] ?? hostAnswer(cell, host, (issue) => issues.push(issue));
  });
  return { answers, issues };
}

interface Filling {
  readonly repeat: RepeatCell;
  readonly host: HostValues;
}

/** The rows of a repeat that somebody gave or answered in, or of which the host knows none; undefined to fill it. */
function rowsKept(cells: readonly Cell[], given: Answers, { repeat, host }: Filling): readonly string[] | undefined {
  if (host.isInFilledRow(repeat.row)) return undefined;
  const question = cells[repeat.closing];
  const prefill = question?.kind === 'question' ? question.source.prefill : undefined;
  const isKnown = prefill !== undefined && host.rowsOf(prefill, repeat.row).length > 0;
  if (isKnown && isUntouched(cells, given, repeat)) return undefined;
  // The value of a repeat's question is the list of its rows.
  return (given[repeat.closing]?.value as readonly string[] | undefined) ?? [];
}

/** Whether nobody answered the repeat, anything in its rows, or in those that go over them. */
function isUntouched(cells: readonly Cell[], given: Answers, { closing, rows }: RepeatCell): boolean {
  const own = new Set(rows);
  return cells.every(({ index, row }) => {
    const isOfRepeat = index === closing || rowsAround(row).some((around) => own.has(around.index));
    return !isOfRepeat || (given[index]?.provenance ?? 'prefilled') === 'prefilled';
  });
}
