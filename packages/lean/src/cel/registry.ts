import { Duration } from './duration.js';
import { EvaluationError } from './errors.js';
import { ownFunctions, type Run } from './functions.js';
import { type Compute, type IsEqual, type Overload, ownOperators } from './operators.js';
import * as types from './types.js';

type Type = types.Type;

/** A function for the types it takes. */
export interface Declared {
  /** Of a method, first what stands before its dot. */
  readonly parameters: readonly Type[];
  readonly returns: Type;
  readonly run: Run;
}

/** Objects of a class, with what may be read of them; anything where no fields are named. */
interface RecordType {
  readonly name: Type;
  readonly fields: ReadonlyMap<string, Type> | undefined;
}

/** The types, operators and functions of one scenario, and CEL's own. */
export class Registry {
  readonly variables = new Map<string, Type>();
  readonly #records = new Map<unknown, RecordType>();
  readonly #recordsByName = new Map<Type, RecordType>();
  readonly #operators = new Map<string, Overload[]>();
  readonly #functions = new Map<string, Declared[]>();
  readonly #found = new Map<string, readonly Overload[]>();

  constructor() {
    this.addRecord(types.timestampType, Date);
    this.addRecord(types.durationType, Duration);
    for (const [signature, compute] of ownOperators) this.addOperator(signature, compute);
    for (const [signature, run] of Object.entries(ownFunctions)) this.addFunction(signature, run);
  }

  addRecord(name: Type, ctor: unknown, fields?: Readonly<Record<string, Type>>): void {
    const record = { name, fields: fields && new Map(Object.entries(fields)) };
    this.#records.set(ctor, record);
    this.#recordsByName.set(name, record);
  }

  /** `int + double: double`. An equality is one for the other order too, and the opposite. */
  addOperator(signature: string, compute: Compute): void {
    const [, left = '', sign = '', right = '', told] =
      /^([\w.]+(?:<.+?>)?) (\S+) ([\w.]+(?:<.+?>)?)(?:: (.+))?$/.exec(signature) ?? [];
    const returns = told ?? (/[<>=i]/.test(sign) ? 'bool' : left);
    const add = (of: string, overload: Overload) =>
      this.#operators.set(of, [...(this.#operators.get(of) ?? []), overload]);
    add(sign, { left, right, compute, returns });
    if (sign !== '==') return;
    add('!=', { left, right, compute: (a, b, isEqual) => !compute(a, b, isEqual), returns });
    if (left === right) return;
    add('==', { left: right, right: left, compute: (a, b, isEqual) => compute(b, a, isEqual), returns });
    add('!=', { left: right, right: left, compute: (a, b, isEqual) => !compute(b, a, isEqual), returns });
  }

  /** `string.trim(): string`. */
  addFunction(signature: string, run: Run): void {
    const [, receiver, name = '', list = '', returns = ''] =
      /^(?:([\w.<>, ]+)\.)?(\w+)\((.*)\): (.*)$/.exec(signature) ?? [];
    const parameters = [
      ...(receiver === undefined ? [] : [receiver]),
      ...(list === '' ? [] : list.split(/, (?!\w+>)/)),
    ];
    const key = keyOf(receiver !== undefined, name, parameters.length);
    this.#functions.set(key, [...(this.#functions.get(key) ?? []), { parameters, returns, run }]);
  }

  /** By name; `count` is of what it is called with, a method with what stands before its dot too. */
  functionsOf(isMethod: boolean, name: string, count: number): readonly Declared[] {
    return this.#functions.get(keyOf(isMethod, name, count)) ?? [];
  }

  /**
   * The operators that go with two types. `isOpen`: the types are those of values, where anything went when it was
   * checked; then what they hold is not looked at, and what is of no common type is not equal.
   */
  operatorsOf(sign: string, [left, right]: readonly [Type, Type], isOpen: boolean): readonly Overload[] {
    const key = `${sign} ${left} ${right} ${isOpen}`;
    const known = this.#found.get(key) ?? this.#operatorsOf(sign, [left, right], isOpen);
    this.#found.set(key, known);
    return known;
  }

  #operatorsOf(sign: string, [left, right]: readonly [Type, Type], isOpen: boolean): readonly Overload[] {
    const all = this.#operators.get(sign) ?? [];
    const exact = isOpen ? undefined : all.find((one) => one.left === left && one.right === right);
    if (exact) return [exact];
    const found = all.flatMap((one) => boundTo(one, [left, right], isOpen) ?? []);
    const isEquality = sign === '==' || sign === '!=';
    if (found.length > 0 || !isEquality || !(isOpen || left === 'dyn')) return found;
    return [{ left, right, compute: (a, b) => (a === b) === (sign === '=='), returns: 'bool' }];
  }

  /** The one operator for two values' types. Throws when two would do, as the library does. */
  operatorOf(sign: string, both: readonly [Type, Type], isOpen: boolean): Overload | undefined {
    const [found, other] = this.operatorsOf(sign, both, isOpen);
    if (other) throw new Error(`overlapping operators: ${both.join(` ${sign} `)}`);
    return found;
  }

  /** Whether two values are equal, whatever they are. */
  readonly isEqual: IsEqual = (one, other) => {
    if (one === other) return true;
    if (typeof one !== typeof other) return isNumber(one) && isNumber(other) && one >= other && !(one > other);
    if (typeof one !== 'object') return false;
    const [left, right] = [this.typeOf(one), this.typeOf(other)];
    const overload = left === right ? this.operatorOf('==', [left, right], false) : undefined;
    return overload?.compute(one as never, other as never, this.isEqual) === true;
  };

  /** The type of a value, of what it holds nothing. */
  typeOf(value: unknown): Type {
    const primitive = primitives[typeof value];
    if (primitive) return primitive;
    if (Array.isArray(value)) return 'list<dyn>';
    const constructor: unknown = typeof value === 'object' ? value?.constructor : undefined;
    const record = this.#records.get(constructor);
    if (constructor !== Map && !record) throw new EvaluationError('unsupported_type');
    return record?.name ?? 'map<dyn, dyn>';
  }

  /** The type of a value with that of what it holds, by the first of it. */
  deepTypeOf(value: unknown): Type {
    if (Array.isArray(value) && value.length > 0) return `list<${this.deepTypeOf(value[0])}>`;
    const [entry] = value instanceof Map && value.constructor === Map ? value : [];
    return entry ? `map<${this.deepTypeOf(entry[0])}, ${this.deepTypeOf(entry[1])}>` : this.typeOf(value);
  }

  /** Whether a value is of a type, as far as it can be seen without looking into it. */
  holds(type: Type, value: unknown): boolean {
    const [kind] = types.partsOf(this.typeOf(value));
    return type === 'dyn' || types.isParam(type) || types.partsOf(type)[0] === kind;
  }

  recordOf(type: Type): RecordType | undefined {
    return this.#recordsByName.get(type);
  }
}

const isNumber = (value: unknown) => typeof value === 'bigint' || typeof value === 'number';
const keyOf = (isMethod: boolean, name: string, count: number) => `${isMethod} ${name} ${count}`;

const primitives: Readonly<Record<string, Type>> = {
  string: 'string',
  bigint: 'int',
  number: 'double',
  boolean: 'bool',
};

/** The operator with its capitals replaced by what two types bind them to; undefined when they do not go with it. */
function boundTo(overload: Overload, [left, right]: readonly [Type, Type], isOpen: boolean): Overload | undefined {
  const bound = new Map<string, Type>();
  const goes = [[overload.left, left] as const, [overload.right, right] as const].every(
    ([declared, actual]) =>
      bind(declared, actual, { bound, isOpen: isOpen || actual === 'dyn' }) &&
      (isOpen || actual === 'dyn' || types.matches(actual, types.bindParams(declared, bound))),
  );
  return goes ? { ...overload, returns: types.bindParams(overload.returns, bound) } : undefined;
}

interface Binding {
  readonly bound: Map<string, Type>;
  readonly isOpen: boolean;
}

function bind(declared: Type, actual: Type, { bound, isOpen }: Binding): boolean {
  if (!types.hasParam(declared)) return types.matches(actual, declared);
  const open = isOpen || actual === 'dyn';
  if (types.isParam(declared)) {
    const type = open ? 'dyn' : actual;
    const existing = bound.get(declared);
    if (existing === undefined) bound.set(declared, type);
    return existing === undefined || types.matches(existing, type);
  }
  const [kind, ...inner] = types.partsOf(declared);
  const [actualKind, ...held] = types.partsOf(actual === 'dyn' ? declared : actual);
  return kind === actualKind && inner.every((type, index) => bind(type, held[index] ?? 'dyn', { bound, isOpen: open }));
}
