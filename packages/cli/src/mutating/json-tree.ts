/** Keys and places that lead to a part of a JSON value. */
export type Path = readonly (string | number)[];

/** A part of a JSON value, and the way to it. */
export interface Part {
  readonly path: Path;
  readonly value: unknown;
}

/** Every part of a JSON value, the whole first. */
export function partsOf(value: unknown, path: Path = []): readonly Part[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [{ path, value }, ...entries.flatMap(([key, one]) => partsOf(one, [...path, key]))];
}

/** The value with one part replaced; `undefined` takes it away. */
export function withPart(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    const isGone = rest.length === 0 && replacement === undefined;
    return value.flatMap((one, place) =>
      place === key ? (isGone ? [] : [withPart(one, rest, replacement)]) : [one as unknown],
    );
  }
  const entries = Object.entries(value as object).flatMap(([name, one]) => {
    if (name !== key) return [[name, one]];
    const changed = withPart(one, rest, replacement);
    return changed === undefined ? [] : [[name, changed]];
  });
  return Object.fromEntries(entries);
}
