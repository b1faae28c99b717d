import type { ColumnValues, Context } from '@filrouge/scenario';
import type { Withheld } from './kept-context.js';
import { keptOf } from './kept-context.js';

/** All values the host's rows have under a name such as `context.machines.tag`; undefined when it handed in no rows. */
export function hostColumn(context: Context, name: string, withheld: Withheld): ColumnValues | undefined {
  const values = valuesAt(keptOf(context, withheld), name.split('.').slice(1));
  return values && { values, isOpen: false, hasUnknown: false, hasUnknownRows: false };
}

function valuesAt(value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] | undefined {
  if (Array.isArray(value) && key !== undefined) return value.flatMap((row) => valuesAt(row, [key, ...rest]) ?? []);
  if (key === undefined) return Array.isArray(value) ? value : [value];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return valuesAt(Reflect.get(value, key), rest);
}
