import type { Expression, ValueType } from './expression.js';

const celNames: Readonly<Partial<Record<ValueType, string>>> = {
  timestamp: 'google.protobuf.Timestamp',
  duration: 'google.protobuf.Duration',
};

/** The library's name of a type. */
export const celTypeOf = (type: ValueType): string => celNames[type] ?? type;

const valueTypes: Readonly<Record<string, Expression['type']>> = {
  bool: 'bool',
  int: 'int',
  double: 'double',
  string: 'string',
  person: 'person',
  null: 'null',
  'list<string>': 'list<string>',
  'google.protobuf.Timestamp': 'timestamp',
  'google.protobuf.Duration': 'duration',
};

/** Our name of a type of the library; what is neither a list, a map nor one of ours is only known when evaluated. */
export function valueTypeOf(celType: string): Expression['type'] {
  if (Object.hasOwn(valueTypes, celType)) return valueTypes[celType] ?? 'dyn';
  if (celType.startsWith('list')) return 'list';
  if (celType.startsWith('map')) return 'map';
  return 'dyn';
}

/** Whether a result of one type serves where another is needed; `dyn` and open lists are looked at when evaluated. */
export function serves(got: Expression['type'], expected: ValueType): boolean {
  if (got === expected || got === 'dyn' || expected === 'dyn') return true;
  if (expected === 'double') return got === 'int';
  return expected === 'list<string>' && got === 'list';
}
