import type { Issue } from '@filrouge/scenario';
import { closestName } from '@filrouge/scenario';
import { pointerOf } from '../json/pointer.js';

/** An issue for each key that is not among the known, with the one probably meant; the object stands at `path`. */
export function unknownKeys(input: object, known: readonly string[], path: string): readonly Issue[] {
  return Object.keys(input)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const suggestion = closestName(key, known);
      return {
        code: 'unknown-key',
        path: `${path}${pointerOf([key])}`,
        params: { key, ...(suggestion ? { suggestion } : {}) },
      };
    });
}
