import type { Context, Payload } from './payload.js';
import { addWithin, finalized } from './payload.js';
import type { Shape } from './schema.js';
import { isAborted, Schema } from './schema.js';
import { refused } from './values.js';

type Entries = Record<PropertyKey, unknown>;

/** `array` of zod. */
export function array(element: Schema): Schema {
  return new Schema(
    (payload, context) => {
      const { value } = payload;
      if (!Array.isArray(value)) return refused(payload, 'array');
      payload.value = Array.from(value, (entry: unknown, index) => {
        const read = element.run(entry, context);
        addWithin(payload, index, read.issues);
        return read.value;
      });
      return payload;
    },
    () => ({ isList: true }),
  );
}

/** `record` of zod; its keys may be of any schema of texts that is no list of values. */
export function record(keys: Schema, values: Schema): Schema {
  return new Schema((payload, context) => {
    const { value } = payload;
    if (!isPlain(value)) return refused(payload, 'record');
    const out: Entries = {};
    for (const key of Reflect.ownKeys(value)) {
      if (key === '__proto__' || !Object.prototype.propertyIsEnumerable.call(value, key)) continue;
      const { issues } = keys.run(key, context);
      if (issues.length > 0) {
        const told = issues.map((raw) => finalized(raw, context));
        payload.issues.push({ code: 'invalid_key', origin: 'record', issues: told, path: [key] });
        continue;
      }
      const read = values.run(value[key], context);
      addWithin(payload, key, read.issues);
      out[key] = read.value;
    }
    payload.value = out;
    return payload;
  });
}

/** `object` of zod: what its shape does not name is left out. */
export const object = (shape: Shape) => objectOf(shape, false);

/** `strictObject` of zod: what its shape does not name is a mistake. */
export const strictObject = (shape: Shape) => objectOf(shape, true);

function objectOf(shape: Shape, isStrict: boolean): Schema {
  const inst = { _zod: { def: { shape } } };
  const readers = Object.entries(shape);
  return new Schema(
    (payload, context) => {
      const { value } = payload;
      if (!isObject(value)) return refused(payload, 'object');
      const out = entriesOf(value, { readers, payload, context });
      payload.value = out;
      const keys = isStrict ? strangersIn(value, shape) : [];
      if (keys.length > 0) payload.issues.push({ code: 'unrecognized_keys', keys, inst, continue: true });
      return payload;
    },
    () => ({ shape }),
  );
}

interface Reading {
  readonly readers: readonly (readonly [key: string, schema: Schema])[];
  readonly payload: Payload;
  readonly context: Context;
}

function entriesOf(value: Entries, { readers, payload, context }: Reading): Entries {
  const out: Entries = {};
  for (const [key, schema] of readers) {
    const { optin, optout } = schema.traits;
    const isPresent = key in value;
    if (!isPresent && optin === 'optional' && optout) continue;
    const read = schema.run(value[key], context);
    if (!isPresent && optin && optout && read.issues.length > 0) continue;
    addWithin(payload, key, read.issues);
    if (!isPresent && !optin) {
      if (read.issues.length === 0) payload.issues.push({ code: 'invalid_type', expected: 'nonoptional', path: [key] });
      continue;
    }
    if (read.value !== undefined || isPresent || (optin === 'defaulted' && !optout)) out[key] = read.value;
  }
  return out;
}

/** Inherited ones too, as zod does. */
function strangersIn(value: Entries, shape: Shape): readonly string[] {
  const strangers = [];
  for (const key in value) if (!Object.hasOwn(shape, key)) strangers.push(key);
  return strangers;
}

/** `union` of zod: the first that fits. */
export function union(options: readonly Schema[]): Schema {
  const hasTrait = (optin: string) => options.some(({ traits }) => traits.optin === optin);
  return new Schema(
    (payload, context) => {
      const reads: Payload[] = [];
      for (const option of options) {
        const read = option.run(payload.value, context);
        if (read.issues.length === 0) return read;
        reads.push(read);
      }
      const [nearly, ...others] = reads.filter((read) => !isAborted(read));
      if (nearly && others.length === 0) return nearly;
      const errors = reads.map(({ issues }) => issues.map((raw) => finalized(raw, context)));
      payload.issues.push({ code: 'invalid_union', errors });
      return payload;
    },
    () => ({
      optin: hasTrait('defaulted') ? 'defaulted' : hasTrait('optional') ? 'optional' : undefined,
      optout: options.some(({ traits }) => traits.optout) ? 'optional' : undefined,
    }),
  );
}

/** `discriminatedUnion` of zod: one key says which. */
export function discriminatedUnion(discriminator: string, options: readonly Schema[]): Schema {
  const byValue = new Map(
    options.flatMap((option) =>
      (option.traits.shape?.[discriminator]?.traits.values ?? []).map((value) => [value, option] as const),
    ),
  );
  return new Schema((payload, context) => {
    const { value } = payload;
    if (!isObject(value)) return refused(payload, 'object');
    const option = byValue.get(value[discriminator]);
    if (option) return option.runOn(payload, context);
    const known = { discriminator, options: [...byValue.keys()], note: 'No matching discriminator' };
    payload.issues.push({ code: 'invalid_union', errors: [], ...known, path: [discriminator] });
    return payload;
  });
}

const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As zod tells it: an object literal, whatever realm it is of. */
function isPlain(value: unknown): value is Entries {
  if (!isObject(value)) return false;
  const { constructor } = value;
  if (typeof constructor !== 'function') return true;
  const { prototype } = constructor as { readonly prototype: unknown };
  return isObject(prototype) && Object.hasOwn(prototype, 'isPrototypeOf');
}
