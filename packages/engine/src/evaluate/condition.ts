import type { Cell, Evaluated, Expression } from '@filrouge/scenario';
import type { Draft } from './draft.js';
import type { Holds } from './evaluation.js';
import { awaited, no, open, yes } from './evaluation.js';
import { scopeOf } from './scope.js';

/**
 * What a condition comes to. Over something still awaited it is open; over something that will not come (the caller
 * does not know, the question left the path) it does not hold; a failing expression does not hold and is reported.
 */
export function holdsIn(draft: Draft, place: Place, condition: Expression | undefined): Holds {
  if (!condition) return yes;
  const result = condition.evaluate(scopeOf(draft));
  if (result.state === 'value') return result.value === true ? yes : no;
  if (result.state === 'unknown') return isAwaited(draft, condition) ? open : no;
  reportFailure(draft, { ...place, source: condition.source }, result);
  return no;
}

/** Whether anything the expression reads may still get a value. */
export function isAwaited(draft: Draft, { reads }: Expression): boolean {
  return reads.some((name) => draft.states[draft.scenario.named.get(name) ?? -1] === awaited);
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
}

/** The expression that decides about the cell. */
export const decisionOf = ({ index, path, kind }: Cell): Place => ({
  key: String(index),
  path: kind === 'fact' ? `${path}/value` : `${path}/when`,
});
/** The expressions that say how the cell looks. */
export const looksOf = ({ index, path }: Cell): Place => ({ key: `${index}:looks`, path });
