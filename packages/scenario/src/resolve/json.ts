/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** Whether a JSON value is an object in braces. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object itself holds under a key; undefined for what it inherits. */
export const own = (holder: JsonObject, key: string): unknown => (Object.hasOwn(holder, key) ? holder[key] : undefined);

/** Writes a key as JSON.parse does: `__proto__` is a key like any other. */
export function put(holder: JsonObject, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}
