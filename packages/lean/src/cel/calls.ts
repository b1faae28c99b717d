import { checkTest } from './access.js';
import { type Check, type Checked, type Run, runAll, wrongType, wrongValue } from './checked.js';
import { checkLoop } from './loops.js';
import { callOf, methodOf, type Node } from './node.js';
import { isLoop } from './parser.js';
import type { Declared, Registry } from './registry.js';
import { hasDyn, matches, partsOf, shown, type Type, unify } from './types.js';

/** `size(list)`. */
export const checkCall: Check = (node, setting) => {
  const { macro } = node;
  const [name, operands] = callOf(node);
  if (macro) {
    const type = macro.typeCheck({ getType: (known) => known });
    return { type, run: (context) => macro.evaluate(undefined, undefined, context) };
  }
  if (name === 'has' && operands.length === 1) return checkTest(node, setting);
  const parts = operands.map((operand) => setting.check(operand));
  const isOpen = parts.some(({ type }) => hasDyn(type));
  return checked({ node, name, parts, isOpen, isMethod: false }, setting.registry);
};

/** `text.trim()`. */
export const checkMethod: Check = (node, setting) => {
  const [name, receiver, operands] = methodOf(node);
  if (isLoop(name, operands.length)) return checkLoop(node, setting);
  const [of, ...rest] = [receiver, ...operands].map((operand) => setting.check(operand));
  const parts = of ? [of, ...rest] : rest;
  const isOpen = of?.type === 'dyn' || rest.some(({ type }) => hasDyn(type));
  return checked({ node, name, parts, isOpen, isMethod: true }, setting.registry);
};

interface Call {
  readonly node: Node;
  readonly name: string;
  readonly isMethod: boolean;
  /** What it is called with, first what stands before the dot. */
  readonly parts: readonly Checked[];
  /** Whether which function it is depends on the values. */
  readonly isOpen: boolean;
}

function checked(call: Call, registry: Registry): Checked {
  const { node, parts, isMethod, isOpen } = call;
  const all = registry.functionsOf(isMethod, call.name, parts.length);
  const given = parts.map(({ type }) => type);
  const found = functionFor(all, given);
  const isOfAnything = isMethod && given[0] === 'dyn' && all.length > 0;
  if (!found && !isOfAnything) throw wrongType('no_matching_overload', node, usageOf(call, given));
  const returns = isOfAnything ? all.map((one) => one.returns).reduce((one, other) => unify(one, other) ?? 'dyn') : '';
  const run = found && !isOpen ? (found.run as (...values: readonly unknown[]) => unknown) : undefined;
  return {
    type: returns || (found?.returns ?? 'dyn'),
    run: run ? (context) => run(...runAll(parts, context)) : byValues(call, all, registry),
  };
}

/** The first that takes such types. */
const functionFor = (all: readonly Declared[], given: readonly Type[]) =>
  all.find(({ parameters }) => parameters.every((type, index) => matches(given[index] ?? '', type)));

/** Looks for the function when the values are there. */
function byValues(call: Call, all: readonly Declared[], registry: Registry): Run {
  return (context) => {
    const values = runAll(call.parts, context);
    const given = call.parts.map(({ type }, index) => (hasDyn(type) ? registry.deepTypeOf(values[index]) : type));
    const found = functionFor(all, given);
    if (!found) throw wrongValue('no_matching_overload', call.node, usageOf(call, given));
    return found.run(...(values as never[]));
  };
}

function usageOf({ name, isMethod }: Call, given: readonly Type[]): string {
  const [receiver = '', ...rest] = isMethod ? given : ['', ...given];
  const [kind] = partsOf(receiver);
  return `'${kind && `${kind}.`}${name}(${rest.map(shown).join(', ')})'`;
}
