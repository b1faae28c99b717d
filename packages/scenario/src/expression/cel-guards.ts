import type { ASTNode } from '@marcbachmann/cel-js';
import { closestName } from '../closest-name.js';
import {
  argumentCountsOf,
  celFunctions,
  celMacros,
  celMethods,
  leftOut,
  literalForms,
  usageOf,
} from './cel-functions.js';
import { celTimestamp } from './cel-values.js';
import type { ExpressionMistake } from './expression.js';
import { scenarioFunctions } from './functions/index.js';
import { type Range, mistakeAt } from './mistake.js';

type Call = Extract<ASTNode, { op: 'call' | 'rcall' }>;

/** What is wrong with calling this function or method at all; the types of its arguments are not looked at here. */
export function checkCall(node: Call): ExpressionMistake | undefined {
  const name = node.args[0];
  if (!namesOf(node).includes(name)) return unknownCall(node, name);
  if (node.op === 'rcall') return checkArgumentCount(node, name, node.args[2].length);
  return Object.hasOwn(literalForms, name) ? checkLiteralArgument(node, name, node.args[1]) : undefined;
}

/** What is wrong with a literal; only texts, numbers, true and false are let in. */
export function checkLiteral(node: Extract<ASTNode, { op: 'value' | 'map' }>): ExpressionMistake | undefined {
  if (node.op === 'map') return mistakeAt(node, 'expression-forbidden', { found: '{ }', remedy: 'condition ? a : b' });
  if (node.args === null)
    return mistakeAt(node, 'expression-forbidden', { found: 'null', remedy: 'answered(question)' });
  if (typeof node.args !== 'object') return undefined;
  return mistakeAt(node, 'expression-forbidden', { found: node.input.slice(node.start, node.end) });
}

/** What is wrong with a list that is gone through: lists put together could make the work grow without bound. */
export function checkRange(list: ASTNode): ExpressionMistake | undefined {
  if (list.op === '+')
    return mistakeAt(list, 'expression-forbidden', { found: '+', remedy: 'a.exists(…) || b.exists(…)' });
  if (list.op !== '?:') return undefined;
  const [, one, other] = list.args;
  return checkRange(one) ?? checkRange(other);
}

/**
 * What is wrong with `a == n > 2`: for the library it is `a == (n > 2)`, for CEL, which goes through comparisons from the
 * left, `(a == n) > 2`. With brackets both agree.
 */
export function checkComparison({ op, args, input, start }: ASTNode): ExpressionMistake | undefined {
  if (op !== '==' && op !== '!=') return undefined;
  const [left, right] = args;
  const hasBracket = input.slice(left.end, right.start).includes('(');
  if (hasBracket || !comparisons.includes(right.op)) return undefined;
  const found = input.slice(right.start, right.end);
  return mistakeAt(right, 'expression-needs-brackets', {
    found,
    remedy: `${input.slice(start, right.start)}(${found})`,
  });
}

const comparisons: readonly string[] = ['<', '<=', '>', '>=', 'in'];

const methodNames: readonly string[] = [...Object.keys(celMethods), ...Object.keys(celMacros)];
const functionNames: readonly string[] = [...Object.keys(celFunctions), ...scenarioFunctions.map(({ name }) => name)];

const namesOf = ({ op }: Call) => (op === 'rcall' ? methodNames : functionNames);

function unknownCall(node: Call, name: string): ExpressionMistake {
  const place = placeOfName(node, name);
  if (Object.hasOwn(leftOut, name)) {
    return mistakeAt(place, 'expression-forbidden', { found: `${name}()`, remedy: leftOut[name] });
  }
  const known = [...functionNames, ...methodNames].includes(name) ? name : closestName(name, namesOf(node));
  return mistakeAt(place, 'expression-unknown-function', {
    name,
    suggestion: known && (usageOf(known) ?? `${known}()`),
  });
}

function placeOfName(node: Call, name: string): Range {
  const start = node.op === 'rcall' ? node.input.indexOf(name, node.args[1].end) : node.start;
  return { start, end: start + name.length };
}

function checkArgumentCount(node: Call, name: string, got: number): ExpressionMistake | undefined {
  if (argumentCountsOf(name)?.includes(got)) return undefined;
  return mistakeAt(node, 'expression-wrong-arguments', { name, got, remedy: usageOf(name) });
}

// The library reads any text as a time or a duration: some in the zone of the machine, some in cubic time.
function checkLiteralArgument(node: Call, name: string, [operand]: readonly ASTNode[]): ExpressionMistake | undefined {
  const text = operand?.op === 'value' && typeof operand.args === 'string' ? operand.args : '';
  const isRight = literalForms[name]?.test(text) && (name !== 'timestamp' || celTimestamp(text) !== undefined);
  return isRight ? undefined : mistakeAt(node, 'expression-needs-literal', { name, remedy: usageOf(name) });
}
