/** The value as an object; undefined for anything else, lists included. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  // The line above makes it true.
  return isRecord ? (value as Record<string, unknown>) : undefined;
}

/** What stands at the end of the keys, own members only; undefined when the way breaks off. */
export function valueAt(value: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((here, key) => {
    const isThere = typeof here === 'object' && here !== null && Object.hasOwn(here, key);
    // An own member was found: it may be read.
    return isThere ? (here as Record<string | number, unknown>)[key] : undefined;
  }, value);
}

/** The text at the end of the keys; undefined when there is none or it is empty. */
export function textOf(value: unknown, ...keys: readonly (string | number)[]): string | undefined {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The text or number at the end of the keys, as text: ids come as either. */
export function idOf(value: unknown, ...keys: readonly (string | number)[]): string | undefined {
  const found = valueAt(value, ...keys);
  return typeof found === 'number' && Number.isFinite(found) ? String(found) : textOf(value, ...keys);
}

/** The finite number at the end of the keys; undefined when there is none. */
export function numberOf(value: unknown, ...keys: readonly (string | number)[]): number | undefined {
  const found = valueAt(value, ...keys);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** The list at the end of the keys; undefined when there is none. */
export function listOf(value: unknown, ...keys: readonly (string | number)[]): readonly unknown[] | undefined {
  const found = valueAt(value, ...keys);
  return Array.isArray(found) ? found : undefined;
}

/** The texts of a list at the end of the keys; anything else in it is passed by. */
export function textsOf(value: unknown, ...keys: readonly (string | number)[]): readonly string[] {
  return (listOf(value, ...keys) ?? []).filter((entry) => typeof entry === 'string' && entry !== '') as string[];
}
