/** What is left out of what the host handed in, by the names expressions give it. */
export type Withheld = ReadonlySet<string>;

/** The host's data but for what is withheld. */
export function keptOf<Value>(value: Value, withheld: Withheld, name = 'context'): Value {
  if (withheld.size === 0) return value;
  return kept(value, withheld, name) as Value; // The same data, keys less.
}

function kept(value: unknown, withheld: Withheld, name: string): unknown {
  if (Array.isArray(value)) return value.map((row: unknown) => kept(row, withheld, name));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !withheld.has(`${name}.${key}`));
  return Object.fromEntries(entries.map(([key, entry]) => [key, kept(entry, withheld, `${name}.${key}`)]));
}
