import { type Check, type Checked, quoted, runAll, wrongType, wrongValue } from './checked.js';
import { EvaluationError, TypeError } from './errors.js';
import { type Node, operandsOf } from './node.js';
import { hasDyn, shown, unify } from './types.js';

/** A text, a number, true or false. */
export const checkValue: Check = ({ args }, { registry }) => ({ type: registry.typeOf(args), run: () => args });

/** A name. */
export const checkName: Check = (node, { registry, bound }) => {
  const name = String(node.args);
  const type = bound.get(name) ?? registry.variables.get(name);
  if (type === undefined) throw new TypeError('unknown_variable', node);
  return {
    type,
    run: (context) => {
      const value = context.getValue(name);
      if (value === undefined) throw new EvaluationError('unknown_variable', node);
      return value;
    },
  };
};

const emptyList = 'list<T>';

/** `[1, 2]`: all of one type, that of the first. */
export const checkList: Check = (node, { check }) => {
  const parts: Checked[] = [];
  let element = 'T';
  for (const [index, operand] of operandsOf(node).entries()) {
    const part = check(operand);
    parts.push(part);
    if (index === 0 || element === emptyList) element = part.type;
    else if (part.type !== element && part.type !== emptyList)
      throw wrongType('heterogeneous_list_element', operand, `${quoted(element)} ${quoted(part.type)}`);
  }
  return { type: `list<${element}>`, run: (context) => runAll(parts, context) };
};

/** `!x`, `-x`. */
export const checkUnary: Check = (node, { check, registry }) => {
  const sign = node.op.charAt(0);
  const { type, run } = check(node.args as Node);
  if (type !== 'dyn' && !isSigned(sign, type)) throw wrongType('no_such_overload', node, `${sign}${shown(type)}`);
  return {
    type: type === 'dyn' && sign === '!' ? 'bool' : type,
    run: (context) => {
      const value = run(context);
      const actual = registry.typeOf(value);
      if (!isSigned(sign, actual)) throw wrongValue('no_such_overload', node, `${sign}${actual}`);
      return sign === '!' ? !value : -(value as number);
    },
  };
};

const isSigned = (sign: string, type: string) => (sign === '!' ? type === 'bool' : type === 'int' || type === 'double');

/** `a + b`, and all other operators between two values. */
export const checkBinary: Check = (node, { check, registry }) => {
  const { op } = node;
  const [left, right] = operandsOf(node).map((operand) => check(operand)) as [Checked, Checked];
  const both = [left.type, right.type] as const;
  const isOpen = both.some(hasDyn);
  const fixed = isOpen ? undefined : registry.operatorOf(op, both, false);
  const found = fixed ? [fixed] : registry.operatorsOf(op, both, false);
  if (found.length === 0) throw wrongType('no_such_overload', node, `${shown(left.type)} ${op} ${shown(right.type)}`);
  const type = found.map(({ returns }) => returns).reduce((one, other) => unify(one, other) ?? 'dyn');
  const run: Checked['run'] = (context) => {
    const [one, other] = [left.run(context), right.run(context)] as [never, never];
    if (fixed) return fixed.compute(one, other, registry.isEqual);
    const [is, isOther] = both.map((of, index) => (hasDyn(of) ? registry.deepTypeOf(index ? other : one) : of)) as [
      string,
      string,
    ];
    const overload = registry.operatorOf(op, [is, isOther], true);
    if (!overload) throw wrongValue('no_such_overload', node, `${is} ${op} ${isOther}`);
    return overload.compute(one, other, registry.isEqual);
  };
  return { type, run };
};
