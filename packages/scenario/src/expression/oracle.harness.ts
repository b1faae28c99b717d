import type { CelInput } from '@bufbuild/cel';
import { celEnv, isCelError, isCelList, parse, plan } from '@bufbuild/cel';
import { strings } from '@bufbuild/cel/ext';
import { isReflectMessage } from '@bufbuild/protobuf/reflect';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { isoDurationOf } from './cel-duration.js';
import { CelPerson, toCel } from './cel-values.js';
import { Duration } from '@marcbachmann/cel-js/evaluator';
import type { ValueType } from './expression.js';

/** What another implementation of CEL comes to: a value, or no value (an error, or a text it does not take). */
export type OracleOutcome = { readonly gives: unknown } | { readonly gives?: never };

/** Types by name. */
export type Types = Readonly<Record<string, string>>;

/** Evaluates an expression with `@bufbuild/cel`, over the values that are there. It knows no types before it runs. */
export function oracleOutcomeOf(
  expression: string,
  types: Types,
  over: Readonly<Record<string, unknown>> = {},
): OracleOutcome {
  const program = programOf(expression);
  const result = program?.(bindingsOf(types, over));
  return result === undefined || isCelError(result) ? {} : { gives: plainOf(result) };
}

const environment = celEnv({ funcs: strings });

function programOf(expression: string) {
  try {
    return plan(environment, parse(expression));
  } catch {
    // Not an expression at all, for the oracle: no value either.
    return undefined;
  }
}

/** Values under their names; `context.vip` stands in a map of its own. */
function bindingsOf(types: Types, over: Readonly<Record<string, unknown>>): Record<string, CelInput> {
  const bindings: Record<string, CelInput> = {};
  for (const name of Object.keys(types)) {
    const [root = '', field] = name.split('.');
    const value = inputOf(over[name], types[name]);
    if (field === undefined && value !== undefined) bindings[root] = value;
    if (field === undefined) continue;
    const record = (bindings[root] ??= {}) as Record<string, CelInput>; // made here
    if (value !== undefined) record[field] = value;
  }
  return bindings;
}

function inputOf(value: unknown, type = 'dyn'): CelInput | undefined {
  // The types of the corpus are written in the words of `ValueType`.
  return value === undefined ? undefined : asInput(toCel(value, type as ValueType));
}

/** A value as our library holds it, as the oracle takes it. */
function asInput(value: unknown): CelInput | undefined {
  if (value instanceof Date) return timestampFromDate(value);
  if (value instanceof Duration) return messageOfDuration(value);
  if (value instanceof CelPerson) return entriesAsInput(Object.entries(value));
  if (value instanceof Map) return entriesAsInput([...value].map(([key, entry]) => [String(key), entry]));
  if (Array.isArray(value)) return value.map((entry) => asInput(entry) ?? null);
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

function entriesAsInput(entries: readonly (readonly [string, unknown])[]): CelInput {
  const known = entries.flatMap(([key, value]): [string, CelInput][] => {
    const input = value === undefined ? undefined : asInput(value);
    return input === undefined ? [] : [[key, input]];
  });
  return new Map(known);
}

function messageOfDuration(value: Duration): CelInput {
  const totalMs = value.valueOf();
  const seconds = Math.trunc(totalMs / 1000);
  return {
    $typeName: 'google.protobuf.Duration',
    seconds: BigInt(seconds),
    nanos: (totalMs - seconds * 1000) * 1_000_000,
  } as CelInput; // a Duration of protobuf, which is no more than these keys
}

/** A result of the oracle as plain JSON, in the forms in which ours gives its own. */
function plainOf(result: unknown): unknown {
  if (typeof result === 'bigint') return Number(result);
  if (isCelList(result)) return [...result].map(plainOf);
  if (!isReflectMessage(result)) return result;
  const { seconds, nanos } = result.message as unknown as { seconds: bigint; nanos: number }; // both have them
  if (result.desc.typeName.endsWith('.Duration')) return isoDurationOf(new Duration(Number(seconds), nanos));
  return new Date(Number(seconds) * 1000 + nanos / 1_000_000).toISOString();
}
