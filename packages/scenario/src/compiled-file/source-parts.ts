/** An object or list of a source, and the JSON Pointer it was met at first. */
export interface SourcePart {
  readonly value: object;
  readonly path: string;
}

/** Every object and list of a source, each once, in one order: a compiled file names them by their place. */
export function partsOf(source: object): readonly SourcePart[] {
  const met = new Set<object>();
  const parts: SourcePart[] = [];
  const add = (value: object, path: string): void => {
    if (met.has(value)) return;
    met.add(value);
    parts.push({ value, path });
    for (const [key, held] of Object.entries(value))
      if (typeof held === 'object' && held !== null) add(held as object, `${path}/${key}`);
  };
  add(source, '');
  return parts;
}
