import type { ColumnValues, Scope, ValueType } from './expression.js';
import { EvaluationFailure, toCel } from './cel-values.js';

/** Thrown when something read has no value yet. One instance: an unknown is common, and making an Error is dear. */
export class NotYetKnown extends Error {}
export const notYetKnown = new NotYetKnown('not yet known');

/** Name under which functions over questions find the scope. No identifier of CEL has a space. */
export const scopeKey = 'the scope';

/** How a column is read: what of it, and of which type that is. */
export interface ColumnReading {
  readonly read: (column: ColumnValues) => unknown;
  readonly type: ValueType;
}

/** A record that is read by its fields only: `context`, `client`. */
export type RecordType = new (root: string, reader: ScopeReader) => Map<string, unknown>;

/** A record an expression may read, and its fields. */
export interface NamedRecord {
  readonly type: RecordType;
  readonly fields: readonly string[];
}

/** What an expression reads by name: types of the variables, and the records by their root. */
export interface Names {
  readonly types: ReadonlyMap<string, ValueType>;
  /** Of all answers to one question of a repeat: the type of each. */
  readonly columns: ReadonlyMap<string, ValueType>;
  /** By repeat: the columns that its rows as objects hold. */
  readonly heldColumns: ReadonlyMap<string, readonly string[]>;
  readonly repeats: ReadonlySet<string>;
  readonly records: ReadonlyMap<string, NamedRecord>;
}

/**
 * The scope as the library looks names up, one evaluation long. A Map in name only: the library calls `get` for what
 * it reads, so an evaluation costs what it reads, whatever the size of the scenario.
 */
export class ScopeReader extends Map<string, unknown> {
  /** Whether anything read so far had no value. */
  hasMetUnknown = false;
  readonly #scope: Scope;
  readonly #names: Names;
  readonly #tested: ReadonlySet<string>;

  /** `tested` are the names an expression asks for with `has()`: being absent is no unknown for them. */
  constructor(scope: Scope, names: Names, tested: ReadonlySet<string>) {
    super();
    this.#scope = scope;
    this.#names = names;
    this.#tested = tested;
  }

  override get(name: string): unknown {
    if (name === scopeKey) return this;
    const record = this.#names.records.get(name);
    return record ? new record.type(name, this) : this.#known(this.#read(name));
  }

  /** The value of a field, such as `context.vip`; undefined only for one that is tested by `has()`. */
  field(name: string): unknown {
    const value = this.#read(name);
    return this.#tested.has(name) ? value : this.#known(value);
  }

  /** Answers of the scope itself, for functions over questions. */
  ask(read: (scope: Scope) => unknown): unknown {
    return this.#known(read(this.#scope));
  }

  /** What a function over rows makes of a column. */
  askColumn(name: string, { read, type }: ColumnReading): unknown {
    const column = this.#scope.columnOf?.(name);
    const value = column && read(column);
    return this.#known(value === undefined ? undefined : toCel(value, type));
  }

  #read(name: string): unknown {
    const stored = this.#scope.valueOf(name);
    if (stored === undefined || stored === null) return undefined;
    const value = toCel(stored, this.#names.types.get(name) ?? 'dyn');
    if (value !== undefined) return value;
    throw new EvaluationFailure('expression-wrong-value', `${name} is not of type ${this.#names.types.get(name)}`);
  }

  #known(value: unknown): unknown {
    if (value !== undefined) return value;
    this.hasMetUnknown = true;
    throw notYetKnown;
  }
}

/** Makes the type of a record; one each, as the library tells types apart by their constructor. */
export function recordType(): RecordType {
  return class extends Map<string, unknown> {
    readonly #root: string;
    readonly #reader: ScopeReader;

    constructor(root: string, reader: ScopeReader) {
      super();
      this.#root = root;
      this.#reader = reader;
    }

    override get(field: string): unknown {
      return this.#reader.field(`${this.#root}.${field}`);
    }
  };
}
