import type { QuestionView, View } from '@filrouge/engine';
import { questionsOf } from './question-state.js';

/** Questions whose answer rests on one that changed, in the order of the call. */
export function questionsToReview({ steps }: View): readonly QuestionView[] {
  return steps.flatMap(questionsOf).filter(({ needsReview }) => needsReview);
}

/** The next to review after the question now asked, and after the last the first: one key leads through all of them. Undefined without any. */
export function nextToReview(view: View): QuestionView | undefined {
  const all = questionsToReview(view);
  return all[all.findIndex(({ id }) => id === view.currentId) + 1] ?? all[0];
}
