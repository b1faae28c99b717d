import { formatCheck, refine, safeInteger } from './checks.js';
import type { Payload } from './payload.js';
import { Schema } from './schema.js';

/** A schema of what a test tells. */
const ofKind = (expected: string, holds: (value: unknown) => boolean) =>
  new Schema((payload) => (holds(payload.value) ? payload : refused(payload, expected)));

/** The value is of another kind altogether: nothing else is asked of it. */
export function refused(payload: Payload, expected: string): Payload {
  payload.issues.push({ code: 'invalid_type', expected });
  return payload;
}

/** `string` of zod. */
export const string = () => ofKind('string', (value) => typeof value === 'string');

/** `boolean` of zod. */
export const boolean = () => ofKind('boolean', (value) => typeof value === 'boolean');

/** `number` of zod: a finite one. */
export function number(): Schema {
  return new Schema((payload) => {
    const { value } = payload;
    if (Number.isFinite(value)) return payload;
    const received = typeof value === 'number' ? { received: String(value) } : {};
    payload.issues.push({ code: 'invalid_type', expected: 'number', ...received });
    return payload;
  });
}

/** `int` of zod. */
export const int = () => number().check(safeInteger);

/** `unknown` of zod. */
export const unknown = () => new Schema((payload) => payload);

/** `custom` of zod. */
export const custom = (holds: (value: never) => unknown) => unknown().check(refine(holds, { abort: true }));

const oneOf = (values: readonly unknown[]) =>
  new Schema(
    (payload) => {
      if (!values.includes(payload.value)) payload.issues.push({ code: 'invalid_value', values });
      return payload;
    },
    () => ({ values }),
  );

/** `literal` of zod. */
export const literal = (value: unknown) => oneOf(Array.isArray(value) ? value : [value]);

/** `enum` of zod, of a list. */
const anEnum = (values: readonly unknown[]) => oneOf(values);
export { anEnum as enum };

/** `uuidv7` of zod. */
export const uuidv7 = () =>
  string().check(
    formatCheck('uuid', /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$/),
  );
