import type { AnswerValue, Scenario } from '@filrouge/scenario';
import type { Evaluation } from '../evaluate/evaluation.js';
import { answered } from '../evaluate/evaluation.js';

/** Name of the source a question searches; undefined for a question that searches none, and for no question. */
export function sourceOf({ cells, named }: Scenario, id: string): string | undefined {
  const cell = cells[named.get(id) ?? -1];
  const source: unknown = cell?.kind === 'question' ? Reflect.get(cell.source, 'source') : undefined;
  return typeof source === 'string' ? source : undefined;
}

/** Answers that count now, by question; those that may be kept nowhere stay here. */
export function givenAnswers({ scenario, states, values }: Evaluation): Readonly<Record<string, AnswerValue>> {
  const given = scenario.questions.flatMap((index) => {
    const cell = scenario.cells[index];
    const isGiven = cell?.kind === 'question' && states[index] === answered && cell.source.privacy !== 'neverStored';
    // A counted value was read by this very question type.
    return isGiven ? [[cell.id, values[index] as AnswerValue] as const] : [];
  });
  return Object.fromEntries(given);
}
