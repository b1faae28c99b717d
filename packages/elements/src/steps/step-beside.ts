import type { QuestionView, View } from '@filrouge/engine';
import { asks, outlineStateOf, questionToOpen } from './question-state.js';

/**
 * Where going one step on (1) or back (-1) leads: the step's first question that asks for something, else its first.
 * Undefined where there is no such step; where nothing is asked any more, the call stands behind the last one.
 */
export function questionBeside(view: View, direction: -1 | 1): QuestionView | undefined {
  const asking = view.steps.filter(asks);
  const place = asking.findIndex(({ id }) => id === view.current?.stepId);
  const from = place < 0 ? asking.length : place;
  const target = asking[from + direction];
  return target && questionToOpen(target, outlineStateOf(view));
}
