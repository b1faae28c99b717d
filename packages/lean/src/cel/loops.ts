import { type Check, type Checked, quoted, type Run, type Setting, wrongType, wrongValue } from './checked.js';
import { type Context, Loop } from './context.js';
import { attemptOf, checkCondition } from './logic.js';
import { methodOf, type Node } from './node.js';
import type { Registry } from './registry.js';
import { partsOf, type Type } from './types.js';

/** `list.exists(one, one > 2)`, and the other methods that go through a list with a variable. */
export const checkLoop: Check = (node, { registry, bound, check }) => {
  const [method, receiver, [variable, ...bodies]] = methodOf(node);
  const list = check(receiver);
  const type = elementTypeOf(receiver, list.type);
  const name = String(variable?.args);
  const inner = new Map(bound).set(name, type);
  const setting = { registry, bound: inner, check: (part: Node) => check(part, inner) };
  const loop = { bodies, setting, type, through: elementsOf({ name, type, receiver, list }, registry) };
  if (method === 'map') return mapped(loop);
  if (method === 'filter') return filtered(loop);
  return { type: 'bool', run: method === 'exists_one' ? isOne(loop) : isSettled(loop, method === 'exists') };
};

interface Going {
  readonly through: (context: Context) => Iterable<Loop>;
  readonly bodies: readonly Node[];
  readonly setting: Setting;
  readonly type: Type;
}

function elementTypeOf(receiver: Node, type: Type): Type {
  const [kind, element] = partsOf(type);
  if (kind === 'dyn') return kind;
  if (element !== undefined) return element;
  throw wrongType('invalid_comprehension_range', receiver, quoted(type));
}

interface Range {
  readonly name: string;
  readonly type: Type;
  readonly receiver: Node;
  readonly list: Checked;
}

/** Each element in turn, in the variable; the keys of a map. */
function elementsOf({ name, type, receiver, list }: Range, registry: Registry): Going['through'] {
  return function* (context) {
    const value = list.run(context);
    const loop = new Loop(name, context);
    if (typeof value !== 'object' || value === null)
      throw wrongValue('invalid_comprehension_range', receiver, quoted(registry.typeOf(value)));
    for (const element of Array.isArray(value) ? value : keysOf(value)) {
      if (!registry.holds(type, element)) throw wrongValue('variable_type_mismatch', receiver, name);
      loop.value = element;
      yield loop;
    }
  };
}

const keysOf = (value: object): readonly unknown[] => (value instanceof Map ? [...value.keys()] : Object.keys(value));

function mapped({ through, bodies, setting }: Going): Checked {
  const [body, other] = bodies as readonly [Node, Node?];
  const test = other ? checkCondition(body, setting) : () => true;
  const made = setting.check(other ?? body);
  return { type: `list<${made.type}>`, run: listOf(through, test, made.run) };
}

function filtered({ through, bodies: [body], setting, type }: Going): Checked {
  const test = checkCondition(body as Node, setting);
  return { type: `list<${type}>`, run: listOf(through, test, (loop) => (loop as Loop).value) };
}

function listOf(through: Going['through'], test: (loop: Context) => boolean, run: Run): Run {
  return (context) => {
    const made: unknown[] = [];
    for (const loop of through(context)) if (test(loop)) made.push(run(loop));
    return made;
  };
}

function isOne({ through, bodies: [body], setting }: Going): Run {
  const test = checkCondition(body as Node, setting);
  return (context) => {
    let count = 0;
    for (const loop of through(context)) if (test(loop)) count++;
    return count === 1;
  };
}

/** `exists` and `all`: an element that settles it makes up for the errors of others. */
function isSettled({ through, bodies: [body], setting }: Going, settling: boolean): Run {
  const test = checkCondition(body as Node, setting);
  return (context) => {
    let failure: { readonly error?: unknown } | undefined;
    for (const loop of through(context)) {
      const attempt = attemptOf(() => test(loop));
      if (attempt.value === settling) return settling;
      if ('error' in attempt) failure ??= attempt;
    }
    if (failure) throw failure.error;
    return !settling;
  };
}
