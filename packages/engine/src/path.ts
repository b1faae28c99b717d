import type { Context, Scenario } from '@filrouge/scenario';
import type { Answers } from './answers.js';
import type { Evaluation } from './evaluate/evaluation.js';
import { yes } from './evaluate/evaluation.js';
import { evaluate } from './evaluate/evaluate.js';

/** What the path depends on beside the scenario. */
export interface PathInputs {
  /** By cell index. */
  readonly answers: Answers;
  readonly context?: Context;
  /** When the call was opened; the `now` of every expression. */
  readonly openedAtMs: number;
}

/** Ids of the questions that apply, in the order they are asked. A pure function of the scenario, the answers and the context. */
export function pathOf(scenario: Scenario, { answers, context = {}, openedAtMs }: PathInputs): readonly string[] {
  return pathIn(evaluate(scenario, { answers, context, openedAtMs }));
}

/** Ids of the questions on the path of an evaluation. */
export function pathIn({ scenario, holds }: Evaluation): readonly string[] {
  return scenario.questions.flatMap((index) => {
    const cell = scenario.cells[index];
    return holds[index] === yes && cell?.kind === 'question' ? [cell.id] : [];
  });
}
