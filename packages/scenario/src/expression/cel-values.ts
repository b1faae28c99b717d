import { Duration } from '@marcbachmann/cel-js/evaluator';
import { celDuration, isoDurationOf } from './cel-duration.js';
import type { Evaluated, ValueType } from './expression.js';
import type { FailureCode } from './mistake-codes.js';

/** A value inside CEL that is a person; only these fields can be read. */
export class CelPerson {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;

  constructor({ id, name, phone, email }: Readonly<Record<string, string | undefined>>) {
    this.id = id;
    this.name = name;
    this.phone = phone;
    this.email = email;
  }
}

/** Fields of a person, all texts, any of which may be missing. */
export const personFields = ['id', 'name', 'phone', 'email'] as const;

/** An evaluation that cannot go on, with our own code. */
export class EvaluationFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A stored value (plain JSON) as CEL holds it; undefined when it is not of the type. */
export function toCel(value: unknown, type: ValueType): unknown {
  return readers[type](value);
}

/** A result of CEL as plain JSON: numbers, ISO 8601 texts, lists. A number that JSON cannot hold exactly is an error. */
export function fromCel(result: unknown): Evaluated {
  try {
    return { state: 'value', value: plain(result) };
  } catch (error) {
    if (error instanceof EvaluationFailure) return { state: 'error', code: error.code, message: error.message };
    throw error;
  }
}

const readers: Readonly<Record<ValueType, (value: unknown) => unknown>> = {
  bool: (value) => (typeof value === 'boolean' ? value : undefined),
  int: celInt,
  double: celDouble,
  string: (value) => (typeof value === 'string' ? value : undefined),
  timestamp: celTimestamp,
  duration: (value) => (typeof value === 'string' ? celDuration(value) : asInstance(value, Duration)),
  'list<string>': (value) =>
    Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined,
  person: celPerson,
  dyn: celAny,
};

function asInstance<Instance>(
  value: unknown,
  type: abstract new (...values: never[]) => Instance,
): Instance | undefined {
  return value instanceof type ? value : undefined;
}

function celInt(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value;
  return Number.isSafeInteger(value) ? BigInt(value as number) : undefined; // a safe integer is a number
}

function celDouble(value: unknown): number | undefined {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;
// A time without a zone is refused: it would be read in the zone of the machine, and a ticket must be replayable.
const zonedTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant of an ISO 8601 text with its zone, or midnight UTC of a `YYYY-MM-DD`; undefined if it is neither. */
export function celTimestamp(value: unknown): Date | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value;
  if (typeof value !== 'string' || !(calendarDate.test(value) || zonedTime.test(value))) return undefined;
  // Date takes February 31 for March 3.
  const day = value.slice(0, 10);
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return undefined;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

function celPerson(value: unknown): CelPerson | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields: Record<string, string | undefined> = {};
  for (const name of personFields) {
    const field: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    if (field === undefined || field === null || field === '') continue;
    if (typeof field !== 'string') return undefined;
    fields[name] = field;
  }
  return new CelPerson(fields);
}

/** Any JSON. Objects become maps, so that no key can meet a prototype; nulls are absent. */
function celAny(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => entry !== null && entry !== undefined).map(celAny);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  if (value instanceof Date || value instanceof Duration) return value;
  const isPlain = Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
  if (!isPlain) return undefined;
  const entries = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined);
  return new Map(entries.map(([key, entry]) => [key, celAny(entry)]));
}

function plain(result: unknown): unknown {
  if (typeof result === 'bigint') return plainInt(result);
  if (typeof result === 'number' && !Number.isFinite(result)) {
    throw new EvaluationFailure('expression-not-finite', `${result} is not a finite number`);
  }
  if (Array.isArray(result)) return result.map(plain);
  if (result instanceof Date) return plainDate(result);
  if (result instanceof Duration) return isoDurationOf(result);
  if (result instanceof Map) return Object.fromEntries([...result].map(([key, entry]) => [String(key), plain(entry)]));
  if (result instanceof CelPerson)
    return Object.fromEntries(Object.entries(result).filter(([, entry]) => entry !== undefined));
  return result;
}

function plainInt(value: bigint): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new EvaluationFailure('expression-overflow', `${value} is too large to be kept exactly`);
}

function plainDate(date: Date): string {
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  throw new EvaluationFailure('expression-overflow', 'not a date that can be written');
}
