import type { StepCell } from '@filrouge/scenario';
import { open } from '../evaluate/evaluation.js';
import { isUnsettled } from '../session/current-question.js';
import type { SessionState } from '../session/session-state.js';
import type { ItemView, StepState, StepView } from '../view.js';
import { stepTitle } from './node-view.js';

/** What a step's view is made from. */
export interface StepGround {
  readonly state: SessionState;
  readonly cell: StepCell;
  /** Its items that apply. */
  readonly items: readonly ItemView[];
  readonly isCurrent: boolean;
  /** Its view before, given again when nothing in it changed. */
  readonly before: StepView | undefined;
}

/** A step with how far it is. */
export function stepView({ state, cell, items, isCurrent, before }: StepGround): StepView {
  const questions = cell.members.filter(
    (index) => state.scenario.cells[index]?.kind === 'question' && state.evaluation.holds[index] === 2,
  );
  const unsettled = questions.filter((index) => isUnsettled(state, index)).length;
  const needsReview = items.some((item) => item.kind === 'question' && item.needsReview);
  const now: StepView = {
    id: cell.id,
    title: stepTitle(state, cell),
    state: stateOf({ isCurrent, isPending: state.evaluation.holds[cell.index] === open, needsReview, unsettled }),
    items: before && sameItems(before.items, items) ? before.items : items,
    total: questions.length,
    settled: questions.length - unsettled,
    missing: questions.filter((index) => state.evaluation.gapAt[index] === 1).length,
  };
  return before && isSame(before, now) ? before : now;
}

interface StepCondition {
  readonly isCurrent: boolean;
  readonly isPending: boolean;
  readonly needsReview: boolean;
  readonly unsettled: number;
}

function stateOf({ isCurrent, isPending, needsReview, unsettled }: StepCondition): StepState {
  if (isCurrent) return 'current';
  if (isPending) return 'pending';
  if (needsReview) return 'toReview';
  return unsettled === 0 ? 'done' : 'open';
}

const sameItems = (one: readonly ItemView[], other: readonly ItemView[]) =>
  one.length === other.length && one.every((item, place) => item === other[place]);

function isSame(one: StepView, other: StepView): boolean {
  return (
    one.items === other.items &&
    one.state === other.state &&
    one.settled === other.settled &&
    one.missing === other.missing &&
    one.title.text === other.title.text &&
    one.title.locale === other.title.locale
  );
}
