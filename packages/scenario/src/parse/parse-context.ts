import type { Scenario } from '../compile/scenario.js';
import type { Issue } from '../issue.js';
import { isDate } from '../source/date.js';
import type { ContextShape, ContextType } from '../source/context.js';
import { isContextRows } from '../source/context-paths.js';
import { unknownContextKey } from './unknown-context-key.js';
import type { PointerPath } from './pointer.js';
import { pointerOf } from './pointer.js';

/** A host value as expressions read it; rows are a list of records. */
export type ContextValue = string | number | boolean | readonly ContextRow[];
/** One record of the host's rows, each value of its declared type. */
export interface ContextRow {
  readonly [key: string]: ContextValue;
}
/** What the host handed in, each value of its declared type. */
export type Context = ContextRow;

/** The values that fit, and an issue for each that does not: the call goes on with the others. */
export interface ContextResult {
  readonly context: Context;
  readonly issues: readonly Issue[];
}

/**
 * Reads host data by the types the scenario declares. Missing values are fine; null and undefined count as missing. Of
 * rows, the first that is wrong is told: the others are most often wrong alike.
 */
export function parseContext(input: unknown, { source }: Pick<Scenario, 'source'>): ContextResult {
  if (isMissing(input)) return { context: {}, issues: [] };
  if (!isRecord(input)) return { context: {}, issues: [wrongType({ path: [], name: '' }, 'object', input)] };
  return readRecord(input, source.context, { path: [], name: '' });
}

/** Where a value stands: in the data, and as a person would name it (`machines[2].tag`, rows counted from 1). */
interface Place {
  readonly path: PointerPath;
  readonly name: string;
}

function readRecord(input: object, shape: ContextShape, at: Place): ContextResult {
  const context: Record<string, ContextValue> = {};
  const issues: Issue[] = [];
  for (const [key, value] of Object.entries(input)) {
    const declared = Object.hasOwn(shape, key) ? shape[key] : undefined;
    const place = { path: [...at.path, key], name: at.name === '' ? key : `${at.name}.${key}` };
    if (isMissing(value)) continue;
    if (!declared) issues.push(unknownContextKey(place, key, Object.keys(shape)));
    else if (isContextRows(declared)) {
      const rows = readRows(value, declared.rows, place);
      issues.push(...rows.issues);
      if (rows.rows) context[key] = rows.rows;
    } else if (!fits[declared](value)) issues.push(wrongType(place, declared, value));
    // The guard above has just seen that the value is of the declared type.
    else context[key] = value as ContextValue;
  }
  return { context, issues };
}

interface RowsRead {
  /** Records that could be read; absent for what is no list. */
  readonly rows?: readonly ContextRow[];
  readonly issues: readonly Issue[];
}

function readRows(input: unknown, shape: ContextShape, { path, name }: Place): RowsRead {
  if (!Array.isArray(input)) return { issues: [wrongType({ path, name }, 'list', input)] };
  const rows: ContextRow[] = [];
  let issues: readonly Issue[] = [];
  input.forEach((row: unknown, place) => {
    const at = { path: [...path, place], name: `${name}[${place + 1}]` };
    const read = isRecord(row) ? readRecord(row, shape, at) : { issues: [wrongType(at, 'object', row)] };
    if (issues.length === 0) ({ issues } = read);
    if ('context' in read) rows.push(read.context);
  });
  return { rows, issues };
}

const isMissing = (value: unknown): value is undefined | null => value === undefined || value === null;

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fits: Readonly<Record<ContextType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  yesNo: (value) => typeof value === 'boolean',
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) => typeof value === 'string' && isDate(value),
};

function wrongType({ path, name }: Place, expected: string, value: unknown): Issue {
  return {
    code: 'context-wrong-type',
    path: pointerOf(path),
    params: { key: name, expected, got: kindOf(value) },
  };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
