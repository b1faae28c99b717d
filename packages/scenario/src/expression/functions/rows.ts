import type { ValueType } from '../expression.js';
import type { ColumnFunction } from './function.js';

const ofNumbers = (each: ValueType | undefined) => (each === 'int' || each === 'double' ? each : undefined);
const ofConditions = (each: ValueType | undefined) => (each === 'bool' ? each : undefined);
const ordered: readonly (ValueType | undefined)[] = ['int', 'double', 'timestamp'];
const ofOrdered = (each: ValueType | undefined) => (ordered.includes(each) ? each : undefined);

/** A value that only stands once every row has its answer; one that is not known leaves it without. */
const whenAllKnown =
  (read: ColumnFunction['read']): ColumnFunction['read'] =>
  (column) =>
    column.isOpen || column.hasUnknown ? undefined : read(column);

/** `sum(machines.users)`: 0 without rows. */
export const sum: ColumnFunction = {
  kind: 'column',
  name: 'sum',
  returns: ofNumbers,
  read: whenAllKnown(({ values }) => values.reduce<number>((total, value) => total + Number(value), 0)),
};

/** `min(machines.since)`: the smallest or earliest; none without rows. */
export const min: ColumnFunction = {
  kind: 'column',
  name: 'min',
  returns: ofOrdered,
  read: whenAllKnown(({ values }) => inOrder(values)[0]),
};

/** `max(machines.users)`: the largest or latest; none without rows. */
export const max: ColumnFunction = {
  kind: 'column',
  name: 'max',
  returns: ofOrdered,
  read: whenAllKnown(({ values }) => inOrder(values).at(-1)),
};

/** `count(machines)`: how many rows there are; `count(machines.tag)`: how many of them have that answer. */
export const count: ColumnFunction = {
  kind: 'column',
  name: 'count',
  returns: () => 'int',
  read: ({ values, isOpen, hasUnknownRows }) => (isOpen || hasUnknownRows ? undefined : values.length),
};

/** `any(machines.down)`: true as soon as one is, whatever may still come; false once none can be. */
export const any: ColumnFunction = {
  kind: 'column',
  name: 'any',
  returns: ofConditions,
  read: ({ values, isOpen, hasUnknown }) => values.includes(true) || (isOpen || hasUnknown ? undefined : false),
};

/** `all(machines.down)`: false as soon as one is, whatever may still come; true once each is, also without rows. */
export const all: ColumnFunction = {
  kind: 'column',
  name: 'all',
  returns: ofConditions,
  read: ({ values, isOpen, hasUnknown }) => !values.includes(false) && (isOpen || hasUnknown ? undefined : true),
};

/** `rows(machines)`: the rows as objects, for a field of the ticket or `.exists(row, row.down && row.users > 5)`. */
export const rows: ColumnFunction = {
  kind: 'column',
  name: 'rows',
  readsAnswers: true,
  returns: (each) => (each === undefined ? 'dyn' : undefined),
  read: ({ values, isOpen, hasUnknownRows }) => (isOpen || hasUnknownRows ? undefined : values),
};

/** Dates as stored sort as their texts do within one form; numbers by their size. */
function inOrder(values: readonly unknown[]): readonly unknown[] {
  return values.toSorted((one, other) => orderOf(one) - orderOf(other));
}

const orderOf = (value: unknown): number => (typeof value === 'number' ? value : Date.parse(String(value)));
