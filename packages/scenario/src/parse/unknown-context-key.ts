import { closestName } from '../closest-name.js';
import type { Issue } from '../issue.js';
import type { PointerPath } from './pointer.js';
import { pointerOf } from './pointer.js';

/** Nothing of the host is called so. `name` is how a person reads it, `key` what was looked for among those known. */
export function unknownContextKey(
  { path, name }: { readonly path: PointerPath | string; readonly name: string },
  key: string,
  known: readonly string[],
): Issue {
  const suggestion = closestName(key, known.slice(0, mostLookedAt));
  return {
    code: 'unknown-context-key',
    path: typeof path === 'string' ? path : pointerOf(path),
    params: { key: name, ...(suggestion ? { suggestion } : {}), known: known.slice(0, mostListed).join(', ') },
  };
}

/** More names than this are no help in a sentence. */
export const mostListed = 50;
/** Five thousand questions may each look for a name among them. */
const mostLookedAt = 500;
