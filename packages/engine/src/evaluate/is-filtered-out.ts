import type { Expression, Scope } from '@filrouge/scenario';

/** Whether an answer speaks against an option of a filtered list; an answer that is open or not known speaks against none. */
export function isFilteredOut(filter: Expression | undefined, scope: Scope): boolean {
  const result = filter?.evaluate(scope);
  return result?.state === 'value' && result.value === false;
}
