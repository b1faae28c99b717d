import type { ASTNode } from '@marcbachmann/cel-js';
import { closestName } from '../closest-name.js';
import { celFunctions, celMacros, celMethods, leftOut, literals } from './cel-functions.js';
import { celTimestamp } from './cel-values.js';
import type { ExpressionMistake } from './expression.js';
import { scenarioFunctions } from './functions/index.js';
import { mistakeAt } from './mistake.js';

type Call = Extract<ASTNode, { op: 'call' | 'rcall' }>;

/** What is wrong with calling this function or method at all; the types of its arguments are not looked at here. */
export function checkCall(node: Call): ExpressionMistake | undefined {
  const name = node.args[0];
  const isMethod = node.op === 'rcall';
  const operands = isMethod ? node.args[2] : node.args[1];
  if (!isKnown(name, isMethod)) return unknownCall(node, name, isMethod);
  if (isMethod) return checkArgumentCount(node, name, operands);
  return Object.hasOwn(literals, name) ? checkLiteralArgument(node, name, operands) : undefined;
}

/** What is wrong with a literal; only texts, numbers, true and false are let in. */
export function checkLiteral(node: Extract<ASTNode, { op: 'value' | 'map' }>): ExpressionMistake | undefined {
  if (node.op === 'map') return mistakeAt(node, 'expression-forbidden', { found: '{', remedy: 'condition ? a : b' });
  if (node.args === null)
    return mistakeAt(node, 'expression-forbidden', { found: 'null', remedy: 'answered(question)' });
  if (typeof node.args !== 'object') return undefined;
  return mistakeAt(node, 'expression-forbidden', { found: node.input.slice(node.start, node.end), remedy: '' });
}

const ownNames: readonly string[] = scenarioFunctions.map(({ name }) => name);
const methodNames: readonly string[] = [...celMethods.keys(), ...celMacros.keys()];
const functionNames: readonly string[] = [...celFunctions, ...ownNames];

const isKnown = (name: string, isMethod: boolean) => (isMethod ? methodNames : functionNames).includes(name);

function unknownCall(node: Call, name: string, isMethod: boolean): ExpressionMistake {
  if (Object.hasOwn(leftOut, name)) {
    return mistakeAt(node, 'expression-forbidden', { found: `${name}()`, remedy: leftOut[name] });
  }
  const isOtherKind = isKnown(name, !isMethod);
  const suggestion = isOtherKind ? name : closestName(name, isMethod ? methodNames : functionNames);
  const example = isOtherKind && !isMethod ? `value.${suggestion}` : suggestion;
  return mistakeAt(node, 'expression-unknown-function', { name, suggestion: example && `${example}()` });
}

function checkArgumentCount(node: Call, name: string, operands: readonly ASTNode[]): ExpressionMistake | undefined {
  const counts = celMacros.get(name) ?? [celMethods.get(name)];
  if (counts.includes(operands.length)) return undefined;
  return mistakeAt(node, 'expression-wrong-arguments', { name, got: operands.length, remedy: usages[name] });
}

/** How a method is called, where the number of arguments says it all. */
const usages: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...celMethods].map(([name, count]) => [name, `.${name}(${count ? "'text'" : ''})`])),
  ...Object.fromEntries([...celMacros.keys()].map((name) => [name, `.${name}(one, one == 'value')`])),
};

// The library reads any text as a time or a duration: some in the zone of the machine, some in cubic time.
function checkLiteralArgument(node: Call, name: string, operands: readonly ASTNode[]): ExpressionMistake | undefined {
  const literal = literals[name];
  const [operand] = operands;
  const text = operand?.op === 'value' && typeof operand.args === 'string' ? operand.args : '';
  const isRight = literal?.form.test(text) && (name !== 'timestamp' || celTimestamp(text) !== undefined);
  return isRight ? undefined : mistakeAt(node, 'expression-needs-literal', { name, remedy: literal?.remedy });
}
