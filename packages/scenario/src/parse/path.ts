/** Where something stands in data: keys and places from the root. */
export type Path = readonly PropertyKey[];

/** What stands at a path; undefined where nothing does. Only own keys count. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, key) => {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
    return (holder as Record<PropertyKey, unknown>)[key];
  }, root);
}

/** The path as one text: equal for equal paths. */
export const keyOf = (path: Path): string => path.map(String).join('\u0000');
