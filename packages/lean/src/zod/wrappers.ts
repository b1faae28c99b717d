import { Schema } from './schema.js';

/** `optional` of zod. */
export function optional(inner: Schema): Schema {
  return new Schema(
    (payload, context) => {
      if (payload.value !== undefined) return inner.runOn(payload, context);
      if (inner.traits.optin !== 'defaulted') return payload;
      const { value, issues } = inner.run(undefined, context);
      payload.value = issues.length > 0 ? undefined : value;
      return payload;
    },
    () => ({ optin: inner.traits.optin === 'defaulted' ? 'defaulted' : 'optional', optout: 'optional' }),
  );
}

/** `_default` of zod: the default is not read again, and each value gets its own. */
export function _default(inner: Schema, value: unknown): Schema {
  return new Schema(
    (payload, context) => {
      const read = payload.value === undefined ? payload : inner.runOn(payload, context);
      if (read.value === undefined) read.value = copyOf(value);
      return read;
    },
    () => ({ optin: 'defaulted' }),
  );
}

/** `lazy` of zod: for schemas that hold themselves. */
export function lazy(schemaOf: () => Schema): Schema {
  let schema: Schema | undefined;
  const inner = () => (schema ??= schemaOf());
  return new Schema(
    (payload, context) => inner().runOn(payload, context),
    () => inner().traits,
  );
}

/** Lists and objects are copied one level deep. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as readonly unknown[])];
  return typeof value === 'object' && value !== null ? { ...value } : value;
}
