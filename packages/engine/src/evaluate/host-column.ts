import type { ColumnValues, Context } from '@filrouge/scenario';

/** What is left out of what the host handed in, by the names expressions give it. */
type Withheld = ReadonlySet<string>;

/** All values the host's rows have under a name such as `context.machines.tag`; undefined when it handed in no rows. */
export function hostColumn(context: Context, name: string, withheld: Withheld): ColumnValues | undefined {
  const values = valuesAt(keptOf(context, withheld), name.split('.').slice(1));
  return values && { values, isOpen: false, hasUnknown: false, hasUnknownRows: false };
}

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

function valuesAt(value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] | undefined {
  if (Array.isArray(value) && key !== undefined) return value.flatMap((row) => valuesAt(row, [key, ...rest]) ?? []);
  if (key === undefined) return Array.isArray(value) ? value : [value];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return valuesAt(Reflect.get(value, key), rest);
}
