import { closestName } from '../closest-name.js';
import type { Scenario } from '../compile/scenario.js';
import type { Issue } from '../issue.js';
import { isDate } from '../source/date.js';
import type { ContextType } from '../source/context.js';
import { pointerOf } from './pointer.js';

/** A host value as expressions read it. */
export type ContextValue = string | number | boolean;
/** What the host handed in, each value of its declared type. */
export type Context = Readonly<Record<string, ContextValue>>;

/** The values that fit, and an issue for each that does not: the call goes on with the others. */
export interface ContextResult {
  readonly context: Context;
  readonly issues: readonly Issue[];
}

/** Reads host data by the types the scenario declares. Missing values are fine; null and undefined count as missing. */
export function parseContext(input: unknown, { source }: Pick<Scenario, 'source'>): ContextResult {
  if (input === undefined || input === null) return { context: {}, issues: [] };
  if (typeof input !== 'object' || Array.isArray(input))
    return { context: {}, issues: [wrongType('', 'object', input)] };
  const context: Record<string, ContextValue> = {};
  const issues: Issue[] = [];
  for (const [key, value] of Object.entries(input)) {
    const declared = Object.hasOwn(source.context, key) ? source.context[key] : undefined;
    const path = pointerOf([key]);
    if (value === undefined || value === null) continue;
    if (!declared) issues.push(unknownKey(path, key, Object.keys(source.context)));
    else if (!fits[declared](value)) issues.push(wrongType(path, declared, value));
    // The guard above has just seen that the value is of the declared type.
    else context[key] = value as ContextValue;
  }
  return { context, issues };
}

const fits: Readonly<Record<ContextType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  yesNo: (value) => typeof value === 'boolean',
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) => typeof value === 'string' && isDate(value),
};

function wrongType(path: string, expected: string, value: unknown): Issue {
  return {
    code: 'context-wrong-type',
    path,
    params: { key: path.slice(1), expected, got: Array.isArray(value) ? 'list' : typeof value },
  };
}

function unknownKey(path: string, key: string, known: readonly string[]): Issue {
  const suggestion = closestName(key, known);
  return { code: 'unknown-context-key', path, params: { key, ...(suggestion ? { suggestion } : {}) } };
}
