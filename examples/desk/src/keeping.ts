/** Where the desk keeps things between two visits; `localStorage` is one. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's own, or the memory of this visit where the page may not have any. */
export function keepingOf(place: { readonly localStorage: Storage }): Keeping {
  try {
    return place.localStorage;
  } catch {
    // Reading the property throws where the visitor blocks site data: the desk works, and forgets at the end.
    return createMemory();
  }
}

/** Keeps things as long as the page lives. */
export function createMemory(): Keeping {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** What was kept under a key, as JSON; undefined when there is nothing, or nothing that can be read. */
export function readKept(keeping: Keeping, key: string): unknown {
  try {
    return JSON.parse(keeping.getItem(key) ?? 'null') ?? undefined;
  } catch {
    // Written by something else: the same as nothing.
    return undefined;
  }
}

/** False when there is no room left. */
export function keep(keeping: Keeping, key: string, value: unknown): boolean {
  try {
    keeping.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
