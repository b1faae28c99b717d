import { Duration } from './duration.js';
import { EvaluationError } from './errors.js';
import { durationType as span, timestampType as instant, type Type } from './types.js';

/** Whether two values are the same, as CEL counts. */
export type IsEqual = (one: unknown, other: unknown) => boolean;
/** What an operator does. */
export type Compute = (left: never, right: never, isEqual: IsEqual) => unknown;

/** An operator for two types: it stands for one pair, or for a pattern with capitals. */
export interface Overload {
  readonly left: Type;
  readonly right: Type;
  readonly compute: Compute;
  readonly returns: Type;
}

const largest = 2n ** 63n;

function inRange(value: bigint): bigint {
  if (value < largest && value >= -largest) return value;
  throw new EvaluationError('numeric_overflow');
}

function divisor(value: bigint, code: string): bigint {
  if (value !== 0n) return value;
  throw new EvaluationError(code);
}

const arithmetic: Readonly<Record<string, Compute>> = {
  'int * int': (a: bigint, b: bigint) => inRange(a * b),
  'int + int': (a: bigint, b: bigint) => inRange(a + b),
  'int - int': (a: bigint, b: bigint) => inRange(a - b),
  'int / int': (a: bigint, b: bigint) => a / divisor(b, 'division_by_zero'),
  'int % int': (a: bigint, b: bigint) => a % divisor(b, 'modulo_by_zero'),
  // No value is unsigned; but what is of anything may be, for all that can be told of the result.
  'uint % uint': (a: bigint) => a,
  'double * double': (a: number, b: number) => a * b,
  'double + double': (a: number, b: number) => a + b,
  'double - double': (a: number, b: number) => a - b,
  'double / double': (a: number, b: number) => a / b,
  'string + string': (a: string, b: string) => a + b,
  'list<V> + list<V>': (a: readonly unknown[], b: readonly unknown[]) => [...a, ...b],
  [`${span} + ${span}`]: (a: Duration, b: Duration) => a.plus(b),
  [`${span} - ${span}`]: (a: Duration, b: Duration) => a.minus(b),
  [`${instant} - ${instant}: ${span}`]: (a: Date, b: Date) => Duration.fromMilliseconds(a.getTime() - b.getTime()),
  [`${instant} - ${span}`]: (a: Date, b: Duration) => b.from(a, -1),
  [`${instant} + ${span}`]: (a: Date, b: Duration) => b.from(a),
  // The library says it is a span; what it gives is an instant.
  [`${span} + ${instant}`]: (a: Duration, b: Date) => a.from(b),
};

const same: Compute = (a: unknown, b: unknown) => a === b;

const equality: Readonly<Record<string, Compute>> = {
  ...Object.fromEntries(['bool', 'string', 'int', 'double'].map((type) => [`${type} == ${type}`, same])),
  [`${span} == ${span}`]: (a: Duration, b: Duration) => a.seconds === b.seconds && a.nanos === b.nanos,
  [`${instant} == ${instant}`]: (a: Date, b: Date) => a.getTime() === b.getTime(),
  'list<V> == list<V>': (a: readonly unknown[], b: readonly unknown[], isEqual) =>
    a.length === b.length && a.every((element, index) => isEqual(element, b[index])),
  'map<K, V> == map<K, V>': (a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>, isEqual) =>
    a.size === b.size && [...a].every(([key, value]) => b.has(key) && isEqual(value, b.get(key))),
};

const membership: Readonly<Record<string, Compute>> = {
  'V in list<V>': (value: unknown, list: readonly unknown[], isEqual) => list.some((one) => isEqual(value, one)),
  'K in map<K, V>': (key: unknown, map: ReadonlyMap<unknown, unknown>) => map.get(key) !== undefined,
};

const compared = ['bool', 'int', 'double', 'string', instant, span].map((type) => [type, type]);
const comparisons: Readonly<Record<string, Compute>> = {
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
};

/** CEL's own operators, as they are written between two types; after a colon what they give, if it is not the left. */
export const ownOperators: readonly (readonly [signature: string, compute: Compute])[] = [
  arithmetic,
  equality,
  membership,
]
  .flatMap((table) => Object.entries(table))
  .concat(
    [...compared, ['int', 'double'], ['double', 'int']].flatMap(([left = '', right = '']) =>
      Object.entries(comparisons).map(([sign, compute]): [string, Compute] => [`${left} ${sign} ${right}`, compute]),
    ),
  );
