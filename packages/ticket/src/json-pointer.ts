type Path = readonly PropertyKey[];

/** The JSON Pointer (RFC 6901) of a path; empty for the whole document. */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What stands at a path; undefined when nothing does. Inherited properties are nothing. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<PropertyKey, unknown>>)[key]; // an object, so it can be asked for any key
  }, document);
}
