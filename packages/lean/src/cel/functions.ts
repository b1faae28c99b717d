import { Duration } from './duration.js';
import { EvaluationError } from './errors.js';
import { durationType, timestampType } from './types.js';

/** What a function does with the values it is given; a method gets first what stands before its dot. */
export type Run = (...values: never[]) => unknown;

const sizeOf = (text: string) => BigInt(Array.from(text).length);
const itself = (value: unknown) => value;

const largest = 2n ** 63n;

function wholeOf(text: string): bigint {
  if (text === text.trim() && text.length <= 20 && !text.includes('0x')) {
    try {
      const value = BigInt(text);
      if (value < largest && value >= -largest) return value;
    } catch {
      // Not a number: told below.
    }
  }
  throw new EvaluationError('int_conversion_error');
}

function truncated(value: number): bigint {
  if (Number.isFinite(value)) return BigInt(Math.trunc(value));
  throw new EvaluationError('numeric_overflow');
}

function doubleOf(text: string): number {
  const [, minus, special] = /^(?:(-)|\+)?(inf|infinity)$/i.exec(text) ?? [];
  if (special) return minus ? -Infinity : Infinity;
  const value = Number(text);
  if (/^nan$/i.test(text) || (text && text === text.trim() && !Number.isNaN(value))) return value;
  throw new EvaluationError('double_conversion_error');
}

function instantOf(text: string): Date {
  const instant = new Date(text);
  const isInRange = instant.getTime() <= 253402300799999 && instant.getTime() >= -62135596800000;
  if (text.length >= 20 && text.length <= 30 && isInRange) return instant;
  throw new EvaluationError('invalid_timestamp');
}

function joined(list: readonly unknown[], separator: string): string {
  if (list.every((element) => typeof element === 'string')) return list.join(separator);
  throw new EvaluationError('invalid_list_element_type');
}

/** The functions and methods of CEL that a scenario may call (packages/scenario, cel-functions.ts). */
export const ownFunctions: Readonly<Record<string, Run>> = {
  'size(string): int': sizeOf,
  'size(list<dyn>): int': (list: readonly unknown[]) => BigInt(list.length),
  'size(map<dyn, dyn>): int': ({ size }: ReadonlyMap<unknown, unknown>) => BigInt(size),
  'string.size(): int': sizeOf,
  'list<dyn>.size(): int': (list: readonly unknown[]) => BigInt(list.length),
  'map<dyn, dyn>.size(): int': ({ size }: ReadonlyMap<unknown, unknown>) => BigInt(size),
  'double(double): double': itself,
  'double(int): double': (value: bigint) => Number(value),
  'double(string): double': doubleOf,
  'int(int): int': itself,
  'int(double): int': truncated,
  'int(string): int': wholeOf,
  'string(string): string': itself,
  'string(bool): string': String,
  'string(int): string': String,
  'string(double): string': (value: number) =>
    String(value)
      .replace(/^(-?)(?=Inf)/, (sign) => sign || '+')
      .replace('inity', ''),
  'string.startsWith(string): bool': (text: string, start: string) => text.startsWith(start),
  'string.endsWith(string): bool': (text: string, end: string) => text.endsWith(end),
  'string.contains(string): bool': (text: string, part: string) => text.includes(part),
  'string.trim(): string': (text: string) => text.trim(),
  'list<string>.join(string): string': joined,
  [`timestamp(string): ${timestampType}`]: instantOf,
  [`duration(string): ${durationType}`]: (text: string) => Duration.parse(text),
  [`${timestampType}.getFullYear(): int`]: (instant: Date) => BigInt(instant.getUTCFullYear()),
  [`${timestampType}.getMonth(): int`]: (instant: Date) => BigInt(instant.getUTCMonth()),
  [`${timestampType}.getDate(): int`]: (instant: Date) => BigInt(instant.getUTCDate()),
  [`${timestampType}.getDayOfWeek(): int`]: (instant: Date) => BigInt(instant.getUTCDay()),
};
