import type { Literal } from './comparisons.js';

/** Limits a question sets for its numbers. */
export interface Limits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A whole number of each kind that the numbers it is compared with tell apart, inside the limits. */
export function wholeNumbers(literals: readonly Literal[], limits: Limits): readonly number[] {
  const around = numbersIn(literals).flatMap((value) => [Math.floor(value) - 1, Math.floor(value), Math.ceil(value)]);
  const above = numbersIn(literals).map((value) => Math.ceil(value) + 1);
  return within([...around, ...above, ...edges(limits)], limits);
}

/** A number of each kind that the numbers it is compared with tell apart, inside the limits. */
export function decimalNumbers(literals: readonly Literal[], limits: Limits): readonly number[] {
  const points = [...new Set([...numbersIn(literals), ...edges(limits)])].toSorted((one, other) => one - other);
  const between = points.map((value, place) => (value + (points[place + 1] ?? value + 2)) / 2);
  return within([(points[0] ?? 0) - 1, ...points, ...between], limits);
}

/** Each text it is compared with, and one that is none of them. */
export function texts(literals: readonly Literal[]): readonly string[] {
  const written = [...new Set(literals.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])))];
  return [...written, `${written.join('')}…`];
}

const numbersIn = (literals: readonly Literal[]) =>
  literals.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

const edges = ({ min, max }: Limits) => [min, max].filter((limit) => limit !== undefined);

function within(values: readonly number[], { min = -Infinity, max = Infinity }: Limits): readonly number[] {
  const inside = [...new Set(values)].filter((value) => value >= min && value <= max);
  return inside.length > 0
    ? inside.toSorted((one, other) => one - other)
    : [0].filter((zero) => zero >= min && zero <= max);
}
