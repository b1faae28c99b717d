import type { Context } from './context.js';
import { type Check, quoted, type Setting, wrongType, wrongValue } from './checked.js';
import { EvaluationError, TypeError } from './errors.js';
import { callOf, type Node, operandsOf } from './node.js';
import type { Registry } from './registry.js';
import { elementOf, type Type } from './types.js';

/** `person.name`, `list[0]`. */
export const checkAccess: Check = (node, { check, registry }) => {
  const [of, key] = operandsOf(node);
  const left = check(of as Node);
  const index = node.op === '.' ? { type: 'string', run: () => key } : check(key as Node);
  const type = accessType(node, { left: left.type, index: index.type }, registry);
  const run = (context: Context) => {
    const value = left.run(context);
    const at = index.run(context);
    const actual = left.type === 'dyn' ? registry.typeOf(value) : left.type;
    const found = fieldOf(value, { type: actual, key: at, node }, registry);
    if (found === undefined) throw new EvaluationError('no_such_key', node);
    return found;
  };
  return { type, run };
};

function accessType(
  node: Node,
  { left, index }: { readonly left: Type; readonly index: Type },
  registry: Registry,
): Type {
  if (left === 'dyn') return left;
  const element = elementOf(left);
  const record = registry.recordOf(left);
  if (element === undefined && !record) throw wrongType('cannot_index_type', node, quoted(left));
  if (![element === undefined ? 'string' : 'int', 'dyn'].includes(index))
    throw wrongType('invalid_index_type', node, quoted(index));
  if (!record) return element ?? 'dyn';
  const [, key] = operandsOf(node);
  const name: unknown = node.op === '.' ? key : key?.op === 'value' ? key.args : undefined;
  if (!record.fields || typeof name !== 'string') return 'dyn';
  const field = record.fields.get(name);
  if (field === undefined) throw new TypeError('no_such_key', node);
  return field;
}

interface Field {
  /** Of the value that is looked into. */
  readonly type: Type;
  readonly key: unknown;
  readonly node: Node;
}

/** The value under a key; undefined when there is none. */
function fieldOf(value: unknown, { type, key, node }: Field, registry: Registry): unknown {
  const element = elementOf(type);
  if (element !== undefined) return elementAt(value as readonly unknown[], { type: element, key, node }, registry);
  if (value instanceof Map && type.startsWith('map')) return value.get(key);
  const record = registry.recordOf(registry.typeOf(value));
  const fieldType = record && (record.fields ? record.fields.get(String(key)) : 'dyn');
  if (fieldType === undefined) return undefined;
  const found: unknown = value instanceof Map ? value.get(key) : Reflect.get(value as object, String(key));
  if (found === undefined || registry.holds(fieldType, found)) return found;
  throw new EvaluationError('field_type_mismatch', node);
}

function elementAt(list: readonly unknown[], { type, key, node }: Field, registry: Registry): unknown {
  if (typeof key !== 'bigint' && typeof key !== 'number') return undefined;
  const found = list[Number(key)];
  if (found === undefined) throw new EvaluationError('index_out_of_bounds', node);
  if (registry.holds(type, found)) return found;
  throw new EvaluationError('list_item_type_mismatch', node);
}

/** `has(a.b.c)`: whether there is a `c`; what it stands in must be there. */
export function checkTest(node: Node, { check, registry }: Setting): ReturnType<Check> {
  const path: Node[] = [];
  let [at] = callOf(node)[1];
  for (; at?.op === '.'; [at] = operandsOf(at)) path.unshift(at);
  if (path.length === 0 || at?.op !== 'id') throw new TypeError('invalid_macro_argument', at, 'has');
  const { run } = check(at);
  return {
    type: 'bool',
    run: (context) => {
      let value = run(context);
      path.forEach((field, index) => {
        value = fieldOf(value, { type: registry.typeOf(value), key: operandsOf(field)[1], node: field }, registry);
        if (value === undefined && index < path.length - 1) throw wrongValue('no_such_key', field, '');
      });
      return value !== undefined;
    },
  };
}
