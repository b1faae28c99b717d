import type { StepView, View } from '@filrouge/engine';
import { asks } from '../steps/question-state.js';

/** The step whose page is open: of the question now asked; where none is, the one shown before, else the last that asks. */
export function stepToShow({ steps, current }: View, shownId: string | undefined): StepView | undefined {
  const wanted = current?.stepId ?? shownId;
  const asking = steps.filter(asks);
  return asking.find(({ id }) => id === wanted) ?? asking.at(-1);
}
