import type { RuleList } from '@filrouge/scenario';
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

/** One thing of a scenario that a call comes by, or not. */
export type Point =
  | (PointBase & { readonly kind: 'step' | 'item'; readonly index: number })
  | (PointBase & { readonly kind: 'option'; readonly index: number; readonly option: string })
  | (PointBase & { readonly kind: 'rule'; readonly index: number; readonly list: RuleList })
  | (PointBase & { readonly kind: 'cell'; readonly impact: Impact; readonly urgency: Urgency })
  | (PointBase & { readonly kind: 'outcome'; readonly outcome: Outcome });
