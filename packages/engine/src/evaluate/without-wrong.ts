import type { Evaluation } from './evaluation.js';
import { reevaluate } from './evaluate.js';

/**
 * The evaluation that the outcome is told from: an answer to be corrected decides nothing, as if its question were
 * still open; nor does another one that cannot stand without it. The path stays that of the answers as given: an end that
 * rests on a wrong one stands, and what was decided with it. The very same evaluation where no answer is wrong; else it
 * costs what the wrong ones reach.
 */
export function withoutWrong(evaluation: Evaluation): Evaluation {
  const { findings, gapAt, inputs, end } = evaluation;
  const wrong = [...findings.keys()].filter((index) => gapAt[index]);
  if (wrong.length === 0) return evaluation;
  const answers = inputs.answers.slice();
  for (const index of wrong) answers[index] = undefined;
  const corrected = reevaluate(evaluation, { ...inputs, answers }, wrong);
  return corrected.end === end ? withoutWrong(corrected) : evaluation;
}
