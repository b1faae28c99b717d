import type { Cell, Evaluated, Expression, RowNames } from '@filrouge/scenario';
import type { Draft } from './draft.js';
import type { Holds } from './evaluation.js';
import { awaited, no, open, yes } from './evaluation.js';
import { cellsMeant } from './meaning.js';
import { scopeOf } from './scope.js';

/**
 * What a condition comes to. Over something still awaited it is open; over something that will not come (the caller
 * does not know, the question left the path) it does not hold; a failing expression does not hold and is reported.
 */
export function holdsIn(draft: Draft, place: Place, condition: Expression | undefined): Holds {
  if (!condition) return yes;
  const { row } = place;
  const result = condition.evaluate(scopeOf(draft, { row }));
  if (result.state === 'value') return result.value === true ? yes : no;
  if (result.state === 'unknown') return isAwaited(draft, condition, row) ? open : no;
  reportFailure(draft, { ...place, source: condition.source }, result);
  return no;
}

/** Whether anything the expression reads may still get a value. */
export function isAwaited({ states, scenario }: Draft, { reads }: Expression, row: RowNames | undefined): boolean {
  return reads.some((name) => cellsMeant(scenario, name, row).some((index) => states[index] === awaited));
}

/** A failure while a scenario is at work is the author's to mend: the call goes on, the issue is in sight. */
export function reportFailure(draft: Draft, place: Place & { readonly source: string }, failure: Failure): void {
  const { key, path, source } = place;
  draft.errors.set(key, { code: failure.code, path, params: { source, detail: failure.message } });
}

/** What an expression that failed says. */
type Failure = Extract<Evaluated, { readonly state: 'error' }>;

/** Where an expression stands: what it decides about the cell, or how the cell looks. */
export interface Place {
  readonly key: string;
  readonly path: string;
  /** The row it stands in. */
  readonly row?: RowNames | undefined;
}

/** The expression that decides about the cell. */
export const decisionOf = ({ index, path, kind, row }: Cell): Place => ({
  key: String(index),
  row,
  path: kind === 'fact' ? `${path}/value` : `${path}/when`,
});
/** The expressions that say how the cell looks. */
export const looksOf = ({ index, path, row }: Cell): Place => ({ key: `${index}:looks`, path, row });
