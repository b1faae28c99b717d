import { Schema } from './schema.js';
import { literal } from './values.js';
import { lazy } from './wrappers.js';

/**
 * An option of `discriminatedUnion` whose schema is there later: what it is told by stands in `keys`, and it is asked for
 * when a value has them.
 */
export function lateOption(keys: Readonly<Record<string, string>>, schemaOf: () => Schema): Schema {
  const later = lazy(schemaOf);
  const shape = Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, literal(value)]));
  return new Schema(
    (payload, context) => later.runOn(payload, context),
    () => ({ shape }),
  );
}
