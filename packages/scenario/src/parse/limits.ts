import type { Issue } from '../issue.js';
import { pointerOf } from './pointer.js';

/** Deepest nesting of objects and lists: twelve levels of follow-ups, each of four, and what they stand in. */
export const maxDepth = 64;
/** Most values (objects, lists, texts, numbers) in one scenario: some 5,000 rich questions, several times over. */
export const maxValues = 2_000_000;
/** Most characters of text in one scenario; 20 MB of JSON is the size to carry. */
export const maxCharacters = 20_000_000;

/** Most items, told by their `type`, which facts have too: a call asks some tens of them, and 5,000 are the size to carry. */
export const maxItems = 25_000;

/** An object or a list to look into, and the way back out of it: a path is only told when one is too deep. */
interface Place {
  readonly value: object;
  readonly key: string;
  readonly depth: number;
  readonly around: Place | undefined;
}

/** Refuses data too deep or too large to be a scenario, before anything recursive meets it. */
export function measure(input: unknown): readonly Issue[] {
  const waiting: Place[] = isContainer(input) ? [{ value: input, key: '', depth: 0, around: undefined }] : [];
  let values = 1;
  let characters = 0;
  let items = 0;
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const depth = place.depth + 1;
    if (Object.hasOwn(place.value, 'type')) items += 1;
    for (const key of Object.keys(place.value)) {
      const value: unknown = Reflect.get(place.value, key);
      values += 1;
      characters += key.length + (typeof value === 'string' ? value.length : 0);
      if (depth > maxDepth) return [tooDeep(place, key)];
      if (isContainer(value)) waiting.push({ value, key, depth, around: place });
    }
    if (items > maxItems) return [tooLarge(maxItems, 'items')];
    if (values > maxValues) return [tooLarge(maxValues, 'values')];
    if (characters > maxCharacters) return [tooLarge(maxCharacters, 'characters')];
  }
  return [];
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

function tooDeep(place: Place, key: string): Issue {
  const path = [key];
  for (let at: Place | undefined = place; at?.around; at = at.around) path.unshift(at.key);
  return { code: 'too-deep', path: pointerOf(path), params: { limit: maxDepth } };
}

function tooLarge(limit: number, unit: string): Issue {
  return { code: 'too-large', path: '', params: { limit, unit } };
}
