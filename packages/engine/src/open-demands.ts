import type { Evaluation } from './evaluate/evaluation.js';
import { awaited, open } from './evaluate/evaluation.js';
import { OpenQuestions } from './open-questions.js';

/**
 * Open questions that decide whether another one is required, or that could bring a required one onto the path: an
 * optional question whose answer asks for more is passed over knowingly, by one key, not by sending too early.
 */
export function openDemandsOf(evaluation: Evaluation): readonly string[] {
  const questions = new OpenQuestions(evaluation);
  const found = new Set(undecidedDemands(evaluation).flatMap((index) => questions.behind(index)));
  return questions.idsOf([...found].toSorted((one, other) => one - other));
}

/** Whether there is one: looks no further than the first. */
export function hasOpenDemands(evaluation: Evaluation): boolean {
  const questions = new OpenQuestions(evaluation);
  return undecidedDemands(evaluation).some((index) => questions.behind(index).length > 0);
}

/** Cells that may yet demand an answer: required questions that may come, and what decides whether one is required. */
function undecidedDemands({ scenario, holds, required, states }: Evaluation): readonly number[] {
  const coming = scenario.demanding.filter((index) => holds[index] === open);
  const deciding = scenario.requiredByRule
    .filter((index) => required[index] === open && states[index] === awaited)
    .flatMap((index) => {
      const cell = scenario.cells[index];
      return cell?.kind === 'question' && typeof cell.required !== 'boolean' ? cell.required.reads : [];
    })
    .map((name) => scenario.named.get(name) ?? -1);
  return [...coming, ...deciding];
}
