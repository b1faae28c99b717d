/** Where something stands in data: keys and places from the root. */
export type Path = readonly PropertyKey[];

/** What stands at a path; undefined where nothing does. Only own keys count. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, key) => {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
    return (holder as Record<PropertyKey, unknown>)[key];
  }, root);
}

/** Each path once, later places of a list first: taking one out does not move the others. */
export function byPlaceBackwards(paths: readonly Path[]): readonly Path[] {
  const unique = new Map(paths.map((path) => [path.map(String).join('\u0000'), path]));
  return [...unique.values()].toSorted((one, other) => compare(other, one));
}

function compare(one: Path, other: Path): number {
  for (let depth = 0; depth < Math.min(one.length, other.length); depth++) {
    const [mine, theirs] = [one[depth], other[depth]];
    if (mine === theirs) continue;
    if (typeof mine === 'number' && typeof theirs === 'number') return mine - theirs;
    return String(mine) < String(theirs) ? -1 : 1;
  }
  return one.length - other.length;
}
