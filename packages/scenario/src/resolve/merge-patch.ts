import type { JsonObject } from './json.js';
import { isObject, put } from './json.js';
import type { Origins } from './origins.js';

/**
 * Changes an object by another, as JSON Merge Patch (RFC 7396) does: objects go into objects, `null` takes a key out,
 * anything else replaces. Both are adopted; the target is changed, and remembers where each key comes from.
 */
export function mergePatch(target: JsonObject, patch: JsonObject, origins: Origins): void {
  for (const [key, value] of Object.entries(patch)) {
    const held = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isObject(value) && isObject(held)) {
      mergePatch(held, value, origins);
      continue;
    }
    if (value === null) Reflect.deleteProperty(target, key);
    else put(target, key, withoutNulls(value));
    origins.noteKey(target, key, origins.originOf(patch, `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
  }
}

/** An object that stands where there was none takes out nothing. */
function withoutNulls(value: unknown): unknown {
  if (!isObject(value)) return value;
  for (const [key, held] of Object.entries(value)) {
    if (held === null) Reflect.deleteProperty(value, key);
    else withoutNulls(held);
  }
  return value;
}
