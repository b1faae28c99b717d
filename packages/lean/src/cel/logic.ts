import {
  type Check,
  type Checked,
  isCondition,
  quoted,
  type Run,
  type Setting,
  wrongType,
  wrongValue,
} from './checked.js';
import { type Node, operandsOf } from './node.js';
import { unify } from './types.js';

/** What is true or false, or an error at its place. */
export function checkCondition(node: Node, { check, registry }: Setting): (...given: Parameters<Run>) => boolean {
  const code = 'invalid_condition_type';
  const { type, run } = check(node);
  if (!isCondition(type)) throw wrongType(code, node, quoted(type));
  return (context) => {
    const value = run(context);
    if (typeof value === 'boolean') return value;
    throw wrongValue(code, node, quoted(registry.deepTypeOf(value)));
  };
}

/** `condition ? one : other`. */
export const checkTernary: Check = (node, setting) => {
  const [condition, one, other] = operandsOf(node) as readonly [Node, Node, Node];
  const test = checkCondition(condition, setting);
  const [yes, no] = [setting.check(one), setting.check(other)];
  const type = unify(yes.type, no.type);
  if (type === undefined)
    throw wrongType('incompatible_ternary_branches', node, `${quoted(yes.type)} ${quoted(no.type)}`);
  return { type, run: (context) => (test(context) ? yes : no).run(context) };
};

/** `||` and `&&`: an operand that settles it makes up for an error or a wrong value on the left. */
export const checkLogical: Check = (node, { check, registry }) => {
  const code = 'invalid_logical_operand';
  const [left, right] = operandsOf(node).map((operand) => check(operand)) as [Checked, Checked];
  const wrong = [left, right].find(({ type }) => !isCondition(type));
  if (wrong) throw wrongType(code, node, quoted(wrong.type));
  const settling = node.op === '||';
  const booleanOf = (value: unknown) => {
    if (typeof value === 'boolean') return value;
    throw wrongValue(code, node, quoted(registry.deepTypeOf(value)));
  };
  const run: Run = (context) => {
    const attempt = attemptOf(() => booleanOf(left.run(context)));
    if (attempt.value === settling) return settling;
    const last = booleanOf(right.run(context));
    if (last !== settling && 'error' in attempt) throw attempt.error;
    return last;
  };
  return { type: 'bool', run };
};

/** What came of it, or why nothing did. */
export function attemptOf(run: () => boolean): { readonly value?: boolean; readonly error?: unknown } {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
}
