import type { AnswerValue, QuestionCell } from '@filrouge/scenario';
import { holdsIn, looksOf } from './condition.js';
import type { Draft } from './draft.js';
import type { Finding } from './evaluation.js';
import { toldParams } from '../told-params.js';
import { yes } from './evaluation.js';
import { isFilteredOut } from './is-filtered-out.js';
import { scopeOf } from './scope.js';

/** What is to be said of a counted answer: by its type, by its options' conditions, by the author's own checks. */
export function findingsOf(draft: Draft, cell: QuestionCell): readonly Finding[] {
  // A counted value was read by this very question type.
  const value = draft.values[cell.index] as AnswerValue;
  const own = cell.checks.flatMap(({ when, level }, check): Finding[] =>
    holdsIn(draft, looksOf(cell), when) === yes ? [{ level, code: 'check-failed', params: {}, check }] : [],
  );
  const typed = [...cell.type.check(value, cell.source), ...withdrawnOptions(draft, cell, value)];
  return [...typed.map((finding) => ({ ...finding, params: toldParams(cell, finding.params) })), ...own];
}

/** An option that is not offered any more was picked earlier. */
function withdrawnOptions(draft: Draft, cell: QuestionCell, value: AnswerValue): readonly Finding[] {
  if (cell.options.every(({ when, filter }) => when === undefined && filter === undefined)) return [];
  const picked = cell.type.picked(value);
  return cell.options
    .filter(({ source }) => picked.includes(source.value))
    .filter(
      ({ when, filter }) =>
        holdsIn(draft, looksOf(cell), when) !== yes || isFilteredOut(filter, scopeOf(draft, { row: cell.row })),
    )
    .map(({ source }) => ({
      level: 'error',
      code: 'answer-option-withdrawn',
      params: { value: source.value },
    }));
}

/** Whether a finding keeps the answer from counting as settled. */
export const blocks = ({ level }: Finding) => level === 'error';
