import type { Issue } from '../issue.js';
import { pointerOf } from './pointer.js';

/** Deepest nesting of objects and lists: twelve levels of follow-ups, each of four, and what they stand in. */
export const maxDepth = 64;
/** Most values (objects, lists, texts, numbers) in one scenario: some 5,000 rich questions, several times over. */
export const maxValues = 2_000_000;
/** Most characters of text in one scenario; 20 MB of JSON is the size to carry. */
export const maxCharacters = 20_000_000;

interface Waiting {
  readonly value: unknown;
  readonly path: readonly string[];
}

/** Refuses data too deep or too large to be a scenario, before anything recursive meets it. */
export function measure(input: unknown): readonly Issue[] {
  const waiting: Waiting[] = [{ value: input, path: [] }];
  let values = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    values += 1;
    if (typeof value === 'string') characters += value.length;
    if (path.length > maxDepth) return [{ code: 'too-deep', path: pointerOf(path), params: { limit: maxDepth } }];
    if (values > maxValues) return [{ code: 'too-large', path: '', params: { limit: maxValues, unit: 'values' } }];
    if (characters > maxCharacters)
      return [{ code: 'too-large', path: '', params: { limit: maxCharacters, unit: 'characters' } }];
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      characters += key.length;
      waiting.push({ value: Reflect.get(value, key), path: [...path, key] });
    }
  }
  return [];
}
