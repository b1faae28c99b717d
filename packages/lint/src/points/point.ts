import type { RuleList } from '@filrouge/scenario';
import type { Alike } from './alike.js';
import type { Impact, Outcome, Urgency } from '@filrouge/ticket';

/** What calls may come by, in the order of reports. `cell`: of the matrix of impact and urgency. */
export const pointKinds = ['step', 'item', 'option', 'rule', 'cell', 'outcome'] as const;
/** Kind of a point. */
export type PointKind = (typeof pointKinds)[number];

interface PointBase {
  /** Unlike every other point of the scenario, and the same in another version: `scope=site`, `escalation[2]`. */
  readonly id: string;
  /** JSON Pointer into the scenario as written. */
  readonly path: string;
}

interface PlacedPoint extends PointBase {
  /** The cell it stands for in the scenario as written: that of `Analysis`. */
  readonly index: number;
  /** The cells it stands for in the scenario as calls are played: of what is asked once a row, one in each row. */
  readonly cells: readonly number[];
}

/** One thing of a scenario that a call comes by, or not; what is asked once a row is one thing. */
export type Point =
  | (PlacedPoint & { readonly kind: 'step' | 'item' })
  | (PlacedPoint & { readonly kind: 'option'; readonly option: string; readonly alike: Alike })
  | (PlacedPoint & { readonly kind: 'rule'; readonly list: RuleList })
  | (PointBase & { readonly kind: 'cell'; readonly impact: Impact; readonly urgency: Urgency })
  | (PointBase & { readonly kind: 'outcome'; readonly outcome: Outcome });
