import type { Cell, Context, Scenario } from '@filrouge/scenario';
import type { Answers } from '../answers.js';
import { isRepeatQuestion } from '../evaluate/repeat-question.js';
import { filledLater } from './filled-later.js';
import type { Prefilled } from './prefilled-answers.js';
import { prefilledAnswers } from './prefilled-answers.js';

/** The answers a call starts with: none, unless a question is filled by the host or has a default, or rows are listed. */
export function startingAnswers(scenario: Scenario, context: Context): Prefilled {
  if (scenario.cells.some(mayBeFilled)) return prefilledAnswers(scenario, context);
  return { answers: Array.from({ length: scenario.cells.length }), issues: [] };
}

/** The answers of a call once the host knows more. */
export function answersFilledLater(scenario: Scenario, context: Context, given: Answers): Prefilled {
  return scenario.cells.some(mayBeFilled) ? filledLater(scenario, context, given) : { answers: given, issues: [] };
}

function mayBeFilled(cell: Cell): boolean {
  if (cell.kind !== 'question') return false;
  const { prefill, default: ordinary } = cell.source;
  return prefill !== undefined || ordinary !== undefined || isRepeatQuestion(cell);
}
