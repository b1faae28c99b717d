import type { AnswerState } from '@filrouge/scenario';

/** A value that stands for all values that no expression tells apart from it. */
export interface Possible {
  readonly state: AnswerState;
  /** As the scenario stores it; absent when there is none, or when it is anything at all. */
  readonly value?: unknown;
}

/** What a name may be while a call is under way. */
export interface Domain {
  readonly values: readonly Possible[];
  /**
   * `whole`: every value is listed. `classes`: one of each that comparisons with written values tell apart.
   * `anything`: what its value is cannot be listed.
   */
  readonly kind: 'whole' | 'classes' | 'anything';
}

/** More values than this are not gone through one by one: the name may be anything. */
export const mostValues = 600;

/** Whether there is a value, but which cannot be said. */
export const isAnything = ({ state, value }: Possible): boolean => state === 'answered' && value === undefined;

/** A name that has one of the values, or is in one of the other states. */
export function domainOf(kind: Domain['kind'], values: readonly unknown[], otherwise: readonly AnswerState[]): Domain {
  if (kind === 'anything' || values.length > mostValues) return anythingOr(otherwise);
  const answered = values.map((value): Possible => ({ state: 'answered', value }));
  return { kind, values: [...answered, ...otherwise.map((state) => ({ state }))] };
}

const anythingOr = (otherwise: readonly AnswerState[]): Domain => ({
  kind: 'anything',
  values: [{ state: 'answered' }, ...otherwise.map((state) => ({ state }))],
});
