import * as library from '@marcbachmann/cel-js';
import * as evaluator from '@marcbachmann/cel-js/evaluator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryExpression, arbitraryValues, declared } from '../testing/arbitrary-expression.js';
import * as lean from './index.js';

/** What of the two is compared; lean's types are not the library's. */
interface Cel {
  readonly Environment: typeof library.Environment;
  readonly Duration: typeof evaluator.Duration;
}
const ours = lean as unknown as Cel;
const theirs: Cel = { ...library, Duration: evaluator.Duration };

class Person {
  readonly name: string | undefined;

  constructor(name: string | undefined) {
    this.name = name;
  }
}

/** Read by its fields, as packages/scenario gives `context`. */
class Known extends Map<string, unknown> {}

const limits = { maxAstNodes: 40, maxDepth: 12, maxListElements: 6, maxCallArguments: 3 };

function environmentOf({ Environment }: Cel) {
  const cel = new Environment({ limits });
  cel.registerType('person', { ctor: Person, fields: { name: 'string' } });
  cel.registerType('record', { ctor: Known, fields: { flag: 'bool', count: 'int', name: 'string', any: 'dyn' } });
  cel.registerVariable('record', 'record');
  for (const [name, type] of Object.entries(declared)) cel.registerVariable(name, type);
  cel.registerOperator('int + double: double', (left: bigint, right: number) => Number(left) + right);
  cel.registerOperator('double - int: double', (left: number, right: bigint) => left - Number(right));
  cel.registerOperator('int == double', (left: bigint, right: number) => left >= right && !(left > right));
  cel.registerOperator('int in list<double>', (left: bigint, right: number[]) =>
    right.some((one) => one >= left && !(one > left)),
  );
  cel.registerFunction('mentions(string, list<string>): bool', (text: string, all: string[]) => all.includes(text), {
    async: false,
  });
  return cel;
}

/** Everything that can be seen of an expression: its tree, its type or its mistake, its value or its error. */
function seenOf(cel: Cel, source: string, values: Readonly<Record<string, unknown>>): unknown {
  const environment = environmentOf(cel);
  try {
    const program = environment.parse(source);
    const tree = treeOf(program.ast);
    if (isRefused(tree)) return { tree };
    const { valid, type, error } = program.check();
    if (!valid) return { tree, mistake: mistakeOf(error) };
    return { tree, type: typeName(type), result: resultOf(() => program(contextOf(cel, values) as never)) };
  } catch (error) {
    return { mistake: mistakeOf(error) };
  }
}

/** What a scenario may not write is refused by its tree (packages/scenario, cel-guards.ts): it is never checked. */
const isRefused = (tree: unknown) =>
  /"(?:refused|map)"|"args":null/.test(
    JSON.stringify(tree, (_key, value: unknown) => (typeof value === 'bigint' ? 0 : value)),
  );

/** An empty list's type is named by the library's own letter; both are lists. */
const typeName = (type: unknown) => String(type).replace(/^list<dyn>$|^list$/, 'list');

function contextOf({ Duration }: Cel, values: Readonly<Record<string, unknown>>): Map<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(values),
    ['span', new Duration(5400n, 500)],
    ['record', new Known(Object.entries(values))],
    ['caller', new Person('a')],
  ]);
}

function resultOf(run: () => unknown): unknown {
  try {
    return plain(run());
  } catch (error) {
    return { error: (error as { readonly code?: unknown }).code ?? 'not of CEL' };
  }
}

/** Spans are of two classes. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof lean.Duration || value instanceof evaluator.Duration)
    return { seconds: value.seconds, nanos: value.nanos };
  return value;
}

interface Found {
  readonly name?: string;
  readonly code?: string;
  readonly range?: unknown;
  readonly summary?: string;
}

/** Codes of what is no expression are the library's own: an author is told by place and by what stands there. */
function mistakeOf(error: unknown): unknown {
  const { code: ownCode, range, summary } = error as Found;
  if (ownCode === undefined) return 'not of CEL';
  const code = ownCode.replace('triple_quoted_', '');
  if (toldByPlace.includes(code)) return { code, range };
  return told.includes(code) ? { code, range, types: summary?.match(/'[^']*'|\(\d+\)|: \S+ \S+ \S+$/g) } : { range };
}
const told = [
  'limit_exceeded',
  'invalid_macro_argument',
  'invalid_comprehension_range',
  'no_such_overload',
  'no_matching_overload',
  'invalid_logical_operand',
  'invalid_condition_type',
  'incompatible_ternary_branches',
  'heterogeneous_list_element',
];
const toldByPlace = [
  'reserved_identifier',
  'unterminated_string',
  'newline_in_string',
  'no_such_key',
  'cannot_index_type',
  'invalid_index_type',
];

/** A tree as packages/scenario looks at it. */
function treeOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(treeOf);
  if (typeof node !== 'object' || node === null || !('op' in node)) return typeof node === 'object' ? 'refused' : node;
  const { op, args, start, end, input } = node as unknown as library.ASTNode;
  return { op, start, end, input, args: treeOf(args) };
}

// Thousands of expressions take longer than one test usually may.
describe('the lean CEL', { timeout: 600_000 }, () => {
  it('reads, checks and evaluates as the library does', () => {
    fc.assert(
      fc.property(arbitraryExpression, arbitraryValues, (source, values) => {
        expect(seenOf(ours, source, values)).toEqual(seenOf(theirs, source, values));
      }),
      { numRuns: 3000 },
    );
  });
});
