import { Environment } from '@marcbachmann/cel-js';
import type { Declaration, ValueType } from './expression.js';
import type { ColumnFunction, ScenarioFunction } from './functions/function.js';
import { scenarioFunctions } from './functions/index.js';
import { columnNameOf } from './column-name.js';
import { registerNumbers } from './cel-numbers.js';
import { type Names, type NamedRecord, recordType, ScopeReader, scopeKey } from './cel-scope.js';
import { celTypeOf } from './cel-types.js';
import { CelPerson, personFields } from './cel-values.js';
import { isKept } from './kept-names.js';
import { expressionLimits } from './limits.js';

/** The library set up for one scenario. */
export interface CelEnvironment {
  readonly cel: Environment;
  readonly names: Names;
}

/** Sets the library up with our types, operators and functions, and the names of one scenario. */
export function createCelEnvironment(declarations: readonly Declaration[]): CelEnvironment {
  const cel = new Environment({
    limits: {
      maxAstNodes: expressionLimits.nodes,
      maxDepth: expressionLimits.depth,
      maxListElements: expressionLimits.listElements,
      maxCallArguments: expressionLimits.callArguments,
    },
  });
  cel.registerType('person', {
    ctor: CelPerson,
    fields: Object.fromEntries(personFields.map((field) => [field, 'string'])),
  });
  registerNumbers(cel);
  const names = registerNames(cel, declarations);
  for (const added of scenarioFunctions) registerFunction(cel, added, names);
  return { cel, names };
}

function registerNames(cel: Environment, declarations: readonly Declaration[]): Names {
  const types = new Map<string, ValueType>();
  const fields = new Map<string, Map<string, string>>();
  const columns = new Map<string, ValueType>();
  const heldColumns = new Map<string, string[]>();
  const repeats = new Set(declarations.flatMap(({ name, isRepeat }) => (isRepeat ? [name] : [])));
  for (const { name, type, each, heldBy } of declarations) {
    if (types.has(name) || isKept(name)) continue;
    types.set(name, type);
    if (each) columns.set(name, each);
    if (heldBy) heldColumns.set(heldBy, [...(heldColumns.get(heldBy) ?? []), name]);
    const [root, field] = splitName(name);
    // A repeat is read by its columns: its name alone stands in functions only. So are rows in rows of the host.
    if ((field === undefined && repeats.has(name)) || field?.includes('.')) continue;
    if (field === undefined) cel.registerVariable(name, celTypeOf(type));
    else fields.set(root, (fields.get(root) ?? new Map<string, string>()).set(field, each ? column : celTypeOf(type)));
  }
  return { types, columns, heldColumns, repeats, records: registerRecords(cel, fields) };
}

/** A list, not one value, so `machines.users > 5` is a mistake; what is in it is only known when it is read. */
const column = 'list<dyn>';

function registerRecords(
  cel: Environment,
  fields: ReadonlyMap<string, ReadonlyMap<string, string>>,
): ReadonlyMap<string, NamedRecord> {
  const records = new Map<string, NamedRecord>();
  for (const [root, types] of fields) {
    const type = recordType();
    cel.registerType(`record_${root}`, { ctor: type, fields: Object.fromEntries(types) });
    cel.registerVariable(root, `record_${root}`);
    records.set(root, { type, fields: [...types.keys()] });
  }
  return records;
}

function splitName(name: string): readonly [root: string, field: string | undefined] {
  const dot = name.indexOf('.');
  return dot < 0 ? [name, undefined] : [name.slice(0, dot), name.slice(dot + 1)];
}

function registerFunction(cel: Environment, added: ScenarioFunction, names: Names): void {
  if (added.kind === 'value') {
    const signature = `${added.name}(${added.parameters.map(celTypeOf).join(', ')}): ${celTypeOf(added.returns)}`;
    // The library checks arguments against the signature before it calls.
    cel.registerFunction(signature, added.run as (...values: unknown[]) => unknown, { async: false });
    return;
  }
  if (added.kind === 'column') return registerColumnFunction(cel, added, names);
  // A macro: it gets the name that is written, which the survey has made sure of, and not its value.
  const parameters = added.takesKey ? 'ast, ast' : 'ast';
  cel.registerFunction(
    `${added.name}(${parameters}): ${celTypeOf(added.returns)}`,
    ({ args: [question, key] }: MacroCall) => ({
      async: false,
      typeCheck: (checker: TypeChecker) => checker.getType(celTypeOf(added.returns)),
      evaluate: (_evaluator: unknown, _macro: unknown, context: EvaluationContext) =>
        readerOf(context).ask((scope) => added.read(scope, String(question?.args), String(key?.args))),
    }),
  );
}

function registerColumnFunction(cel: Environment, { name, returns, read }: ColumnFunction, { columns }: Names): void {
  cel.registerFunction(`${name}(ast): dyn`, ({ args: [argument] }: MacroCall) => {
    const column = columnNameOf(argument) ?? '';
    const type = returns(columns.get(column)) ?? 'dyn';
    return {
      async: false,
      typeCheck: (checker: TypeChecker) => checker.getType(celTypeOf(type)),
      evaluate: (_evaluator: unknown, _macro: unknown, context: EvaluationContext) =>
        readerOf(context).askColumn(column, { read, type }),
    };
  });
}

function readerOf(context: EvaluationContext): ScopeReader {
  const reader = context.getValue(scopeKey);
  if (reader instanceof ScopeReader) return reader;
  throw new Error('[scenario] an expression was evaluated without a scope; call Expression.evaluate');
}

/** What a macro gets of the library, which leaves it untyped. */
interface MacroCall {
  readonly args: readonly { readonly args: unknown }[];
}
interface TypeChecker {
  getType(name: string): unknown;
}
interface EvaluationContext {
  getValue(name: string): unknown;
}
