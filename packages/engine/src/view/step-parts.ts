import type { StepCell } from '@filrouge/scenario';
import { open } from '../evaluate/evaluation.js';
import type { SessionState } from '../session/session-state.js';
import type { ItemView, StepState, StepView } from '../view.js';
import type { TellFailure } from '../wording.js';
import { stepTitle } from './node-view.js';
import { OrderedParts } from './ordered-parts.js';

/** What one question adds to its step's counts. */
export interface Tally {
  readonly total: number;
  readonly settled: number;
  readonly missing: number;
  readonly reviews: number;
}

/** What adds nothing. */
export const emptyTally: Tally = { total: 0, settled: 0, missing: 0, reviews: 0 };

/** What a step's view is made with. */
export interface StepLooks {
  readonly isCurrent: boolean;
  readonly tell: TellFailure;
}

/** One step's view in the making: its items, its counts, and the view as last given. */
export class StepParts {
  readonly items = new OrderedParts<ItemView>();
  readonly #cell: StepCell;
  #counts = emptyTally;
  #view: StepView | undefined;
  #isStale = true;

  constructor(cell: StepCell) {
    this.#cell = cell;
  }

  /** The step's own title, or something in it, changed. */
  markStale(): void {
    this.#isStale = true;
  }

  /** One question counts otherwise than before. */
  recount(before: Tally, after: Tally): void {
    const { total, settled, missing, reviews } = this.#counts;
    this.#counts = {
      total: total + after.total - before.total,
      settled: settled + after.settled - before.settled,
      missing: missing + after.missing - before.missing,
      reviews: reviews + after.reviews - before.reviews,
    };
  }

  /** The step as it stands; the same object while nothing in it changes. */
  viewOf(state: SessionState, { isCurrent, tell }: StepLooks): StepView {
    const step = this.#stateOf(state, isCurrent);
    if (this.#view && !this.#isStale && this.#view.state === step) return this.#view;
    const { total, settled, missing } = this.#counts;
    this.#isStale = false;
    this.#view = {
      id: this.#cell.id,
      title: stepTitle(state, this.#cell, tell),
      state: step,
      items: this.items.all,
      total,
      settled,
      missing,
    };
    return this.#view;
  }

  #stateOf({ evaluation }: SessionState, isCurrent: boolean): StepState {
    const { reviews, settled, total } = this.#counts;
    if (isCurrent) return 'current';
    if (evaluation.holds[this.#cell.index] === open) return 'pending';
    if (reviews > 0) return 'toReview';
    return settled === total ? 'done' : 'open';
  }
}
