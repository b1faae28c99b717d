import type { Payload, RawIssue } from './payload.js';
import type { Check } from './schema.js';

/** What a check says, and where; a text is what it says. */
export type Params =
  | string
  | {
      readonly error?: string;
      readonly path?: readonly PropertyKey[];
      readonly params?: object;
      readonly abort?: boolean;
    };

/** `check` of zod. */
export const check = (look: (payload: Payload) => void): Check => ({ check: look });

/** `meta` of zod: descriptions are for the JSON Schema, which no page makes. */
export const meta = (): Check => ({ check: () => {} });

/** `minLength` of zod: of a text in characters (code points), of a list in entries. */
export const minLength = (minimum: number, message?: string): Check =>
  lengthCheck((length) => length >= minimum, { code: 'too_small', minimum }, message);

/** `maxLength` of zod. */
export const maxLength = (maximum: number, message?: string): Check => ({
  ...lengthCheck((length) => length <= maximum, { code: 'too_big', maximum }, message),
  most: maximum,
});

/** `gte` of zod, of numbers. */
export const gte = (minimum: number, message?: string): Check =>
  limitCheck((value) => value >= minimum, { code: 'too_small', minimum }, message);

/** `lte` of zod, of numbers. */
export const lte = (maximum: number, message?: string): Check =>
  limitCheck((value) => value <= maximum, { code: 'too_big', maximum }, message);

export { gte as minimum, lte as maximum };

/** `regex` of zod. */
export const regex = (pattern: RegExp, message?: string): Check => formatCheck('regex', pattern, message);

/** A text of a form that has a name. */
export const formatCheck = (format: string, pattern: RegExp, message?: string): Check =>
  check((payload) => {
    pattern.lastIndex = 0;
    if (!pattern.test(String(payload.value)))
      raise(payload, { code: 'invalid_format', origin: 'string', format, pattern: String(pattern), message });
  });

/** `refine` of zod. */
export function refine(holds: (value: never) => unknown, params: Params = {}): Check {
  const { error, path = [], abort, params: own } = typeof params === 'string' ? { error: params } : params;
  return check((payload) => {
    // Its caller knows what it looks at: zod's types do.
    if (holds(payload.value as never)) return;
    raise(payload, { code: 'custom', path: [...path], message: error, continue: !abort, ...(own && { params: own }) });
  });
}

/** The whole numbers that a number holds exactly. */
export const safeInteger: Check = check((payload) => {
  const value = Number(payload.value);
  if (!Number.isInteger(value))
    return raise(payload, { code: 'invalid_type', expected: 'int', format: 'safeint', continue: false });
  if (Number.isSafeInteger(value)) return;
  const note = 'Integers must be within the safe integer range.';
  const bound =
    value > 0
      ? { code: 'too_big', maximum: Number.MAX_SAFE_INTEGER }
      : { code: 'too_small', minimum: Number.MIN_SAFE_INTEGER };
  raise(payload, { ...bound, note, origin: 'int', inclusive: true });
});

function lengthCheck(holds: (length: number) => boolean, issue: RawIssue, message: string | undefined): Check {
  return {
    when: ({ value }) => lengthOf(value) !== undefined,
    check: (payload) => {
      const { value } = payload;
      if (holds(lengthOf(value) ?? 0)) return;
      const origin = typeof value === 'string' ? 'string' : 'array';
      raise(payload, { ...issue, origin, inclusive: true, message });
    },
  };
}

function limitCheck(holds: (value: number) => boolean, issue: RawIssue, message: string | undefined): Check {
  return check((payload) => {
    if (!holds(Number(payload.value))) raise(payload, { ...issue, origin: 'number', inclusive: true, message });
  });
}

/** Of texts and lists only; zod asks whatever has a `length`, and throws where that is no number. */
function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string') return value.length - (value.match(pairs)?.length ?? 0);
  return Array.isArray(value) ? value.length : undefined;
}

/** Two units of text that are one character. */
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

function raise(payload: Payload, issue: RawIssue): void {
  payload.issues.push({ continue: true, ...issue });
}
