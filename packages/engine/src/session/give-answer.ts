import type { Answer } from '../answers.js';
import { reevaluate } from '../evaluate/evaluate.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { answered, yes } from '../evaluate/evaluation.js';

/** The evaluation once a question has this answer, or none. Answers that rest on a replaced one are marked for review. */
export function giveAnswer(evaluation: Evaluation, index: number, answer: Answer | undefined): Evaluation {
  return giveAnswers(evaluation, new Map([[index, answer]]), index);
}

/** The same for several answers that come together; `cause` is the one that others may rest on. */
export function giveAnswers(
  evaluation: Evaluation,
  given: ReadonlyMap<number, Answer | undefined>,
  cause: number,
): Evaluation {
  const { inputs } = evaluation;
  const answers = inputs.answers.slice();
  for (const [index, answer] of given) answers[index] = answer;
  const next = reevaluate(evaluation, { ...inputs, answers }, given.keys());
  return replaces(evaluation, cause, given.get(cause)) ? markForReview(next, cause) : next;
}

/** Whether giving this answer, or none, changes a value that was given before; more of what is still open does not. */
export function replaces({ inputs }: Evaluation, index: number, answer: Answer | undefined): boolean {
  const before = inputs.answers[index];
  if (before?.value === undefined || before.isOpen) return false;
  return JSON.stringify(before.value) !== JSON.stringify(answer?.value);
}

/** Answered questions on the path whose ground moved: what decides or judges them came out other than before; wording does not count. */
function markForReview(evaluation: Evaluation, cause: number): Evaluation {
  const { scenario, changed, holds, states, inputs } = evaluation;
  const readers = new Set<number>();
  for (const index of changed) {
    const cell = scenario.cells[index];
    // That a row moved up says nothing of its answers.
    if (cell?.kind !== 'row' && cell?.kind !== 'repeat')
      for (const reader of cell?.dependents ?? []) readers.add(reader);
    for (const judged of scenario.judges.get(index) ?? []) readers.add(judged);
  }
  const shaken = [...readers].filter(
    (index) =>
      index !== cause &&
      scenario.cells[index]?.kind === 'question' &&
      holds[index] === yes &&
      states[index] === answered,
  );
  if (shaken.length === 0) return evaluation;
  const answers = inputs.answers.slice();
  const changedCell = scenario.cells[cause];
  const reviewed = { needsReview: true, ...(changedCell?.kind === 'question' ? { reviewCause: changedCell.id } : {}) };
  for (const index of shaken) {
    const answer = answers[index];
    if (answer) answers[index] = { ...answer, ...reviewed };
  }
  // Only the mark differs, and no expression reads it: nothing need be evaluated again.
  return { ...evaluation, inputs: { ...inputs, answers }, changed: new Set([...changed, ...shaken]) };
}
