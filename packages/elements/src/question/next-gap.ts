import type { QuestionView, View } from '@filrouge/engine';
import { isQuestion } from '../steps/question-state.js';

/** The question to ask after one that is settled: the first unsettled one from there on, else the first at all. */
export function nextGap({ steps, missing }: View, id: string): QuestionView | undefined {
  const invalid = new Set(missing.filter(({ kind }) => kind === 'invalid').map((gap) => gap.id));
  let first: QuestionView | undefined;
  let isAfter = false;
  for (const { items } of steps)
    for (const item of items) {
      if (item.id === id) isAfter = true;
      else if (isQuestion(item) && (item.provenance === undefined || invalid.has(item.id))) {
        if (isAfter) return item;
        first ??= item;
      }
    }
  return first;
}
