export { check, gte, lte, maximum, maxLength, meta, minimum, minLength, refine, regex } from './checks.js';
export { array, discriminatedUnion, object, record, strictObject, union } from './holders.js';
export * as iso from './iso.js';
export { safeParse } from './schema.js';
export { boolean, custom, enum, int, literal, number, string, unknown, uuidv7 } from './values.js';
export { _default, lazy, optional } from './wrappers.js';
