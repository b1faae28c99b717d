import type { StepView, View } from '@filrouge/engine';
import { questionOf } from '../steps/question-state.js';

/** Ids of the questions of which a change of the call shows something else: parts that did not change are the same objects. */
export function rowsThatChanged(shown: View, next: View): ReadonlySet<string> {
  if (isShownOtherwise(shown, next)) return new Set(next.steps.flatMap(idsOf));
  const before = new Set(shown.steps);
  const steps = next.steps.filter((step) => !before.has(step));
  return new Set([
    ...steps.flatMap((step) => changedItems(stepOf(shown, step.id), step)),
    ...keysThatChanged(shown.lookups, next.lookups),
    ...keysThatChanged(shown.uploads, next.uploads),
  ]);
}

/** Whether what is asked now was answered meanwhile. */
export function hasAnotherAnswer(shown: View | undefined, next: View | undefined): boolean {
  const current = next?.current;
  if (!shown || current?.provenance === undefined) return false;
  return questionOf(shown, current.id)?.value !== current.value;
}

/** Whether every question reads otherwise. */
const isShownOtherwise = (shown: View, next: View): boolean =>
  shown.sessionId !== next.sessionId ||
  shown.phase !== next.phase ||
  shown.locale !== next.locale ||
  shown.callerLocale !== next.callerLocale;

const stepOf = ({ steps }: View, wanted: string): StepView | undefined => steps.find(({ id }) => id === wanted);

const idsOf = ({ items }: StepView): readonly string[] => items.map(({ id }) => id);

function changedItems(before: StepView | undefined, { items }: StepView): readonly string[] {
  // Where none came or went they stand at the same place: nothing is looked up.
  const known = before?.items.length === items.length ? undefined : new Set(before?.items);
  const changed = items.filter((item, place) => (known ? !known.has(item) : item !== before?.items[place]));
  return changed.map(({ id }) => id);
}

function keysThatChanged(before: Readonly<Record<string, unknown>>, now: typeof before): readonly string[] {
  if (before === now) return [];
  return Object.keys({ ...before, ...now }).filter((key) => before[key] !== now[key]);
}
