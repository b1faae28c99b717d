import type { ASTNode } from '@marcbachmann/cel-js';
import type { ExpressionMistake } from './expression.js';
import { checkCall, checkComparison, checkLiteral, checkRange } from './cel-guards.js';
import { closestName } from '../closest-name.js';
import { celMacros, usageOf } from './cel-functions.js';
import { columnNameOf } from './column-name.js';
import type { Names } from './cel-scope.js';
import { personFields } from './cel-values.js';
import { scenarioFunctions } from './functions/index.js';
import { isKept } from './kept-names.js';
import { expressionLimits } from './limits.js';
import { mistakeAt } from './mistake.js';

type Call = Extract<ASTNode, { op: 'call' }>;
type MethodCall = Extract<ASTNode, { op: 'rcall' }>;
type FieldAccess = Extract<ASTNode, { op: '.' }>;

/** What an expression reads, and what in it can be seen to be wrong before its types are looked at. */
export interface Survey {
  /** Names in order of appearance, each once. */
  readonly reads: ReadonlySet<string>;
  /** Names `has()` asks for. */
  readonly tested: ReadonlySet<string>;
  readonly mistakes: readonly ExpressionMistake[];
}

/** Walks a syntax tree once. `suggest` gives the closest name that can be read. */
export function surveyOf(tree: ASTNode, names: Names, suggest: (name: string) => string | undefined): Survey {
  const surveyor = new Surveyor(names, suggest);
  surveyor.visit(tree, []);
  return surveyor;
}

const questionFunctions = new Map(
  scenarioFunctions.flatMap((added) => (added.kind === 'question' ? [[added.name, added] as const] : [])),
);
const columnFunctions = new Map(
  scenarioFunctions.flatMap((one) => (one.kind === 'column' ? [[one.name, one] as const] : [])),
);
const recordRoots: readonly string[] = ['context', 'client'];

class Surveyor implements Survey {
  readonly reads = new Set<string>();
  readonly tested = new Set<string>();
  readonly mistakes: ExpressionMistake[] = [];
  readonly #names: Names;
  readonly #suggest: (name: string) => string | undefined;
  #macros = 0;

  constructor(names: Names, suggest: (name: string) => string | undefined) {
    this.#names = names;
    this.#suggest = suggest;
  }

  /** `bound` are the variables of the macros around the node, the outermost first. */
  visit(node: ASTNode, bound: readonly string[]): void {
    switch (node.op) {
      case 'value':
      case 'map':
        return this.#report(checkLiteral(node));
      case 'id':
        return this.#visitName(node, node.args, bound);
      case '.':
        return this.#visitField(node, bound);
      case 'call':
        return this.#visitCall(node, bound);
      case 'rcall':
        return this.#visitMethod(node, bound);
      default:
        this.#report(checkComparison(node));
        return this.#visitAll(operandsOf(node), bound);
    }
  }

  #visitAll(nodes: readonly ASTNode[], bound: readonly string[]): void {
    for (const node of nodes) this.visit(node, bound);
  }

  #visitName(node: ASTNode, name: string, bound: readonly string[]): void {
    if (bound.includes(name)) return;
    if (this.#isRecord(name) || this.#isRepeat(name))
      this.#report(
        mistakeAt(node, 'expression-whole-object', { name, remedy: this.#fieldOf(name) ?? `count(${name})` }),
      );
    else if (this.#names.types.has(name)) this.reads.add(name);
    else if (isKept(name)) this.#report(mistakeAt(node, 'expression-reserved-name', { name }));
    else this.#report(mistakeAt(node, 'expression-unknown-name', { name, suggestion: this.#suggest(name) }));
  }

  #visitField(node: FieldAccess, bound: readonly string[]): void {
    const name = this.#recordField(node, bound);
    if (name === undefined) this.visit(node.args[0], bound);
    else if (this.#isRepeat(name))
      this.#report(mistakeAt(node, 'expression-whole-object', { name, remedy: `count(${name})` }));
    else if (this.#names.types.has(name)) this.reads.add(name);
    else this.#report(mistakeAt(node, 'expression-unknown-name', { name, suggestion: this.#suggest(name) }));
  }

  #visitCall(node: Call, bound: readonly string[]): void {
    const [name, operands] = node.args;
    this.#report(checkCall(node));
    if (questionFunctions.has(name)) return this.#visitQuestion(node, bound);
    if (columnFunctions.has(name)) return this.#visitColumn(node);
    if (name === 'has') return this.#visitTest(node, bound);
    this.#visitAll(operands, bound);
  }

  #visitQuestion(node: Call, bound: readonly string[]): void {
    const [name, [question, ...others]] = node.args;
    const isName = question?.op === 'id' && takesRest(name, others) && !bound.includes(question.args);
    if (isName && this.#isRepeat(question.args)) this.reads.add(question.args);
    else if (isName) this.visit(question, bound);
    else this.#report(mistakeAt(node, 'expression-needs-question', { name }));
  }

  /** A function over rows takes `machines.tag`, or `machines` alone, and only answers of its own types. */
  #visitColumn(node: Call): void {
    const [name, [argument, ...others]] = node.args;
    const column = others.length === 0 ? columnNameOf(argument) : undefined;
    const isKnown = column !== undefined && (this.#names.columns.has(column) || this.#isRepeat(column));
    const isTaken = isKnown && columnFunctions.get(name)?.returns(this.#names.columns.get(column)) !== undefined;
    if (isTaken) this.#readColumn(name, column);
    else this.#report(mistakeAt(node, 'expression-needs-rows', { name, suggestion: this.#columnFor(name) }));
  }

  /** Rows as objects hold the answers of each: those are read with the repeat. */
  #readColumn(name: string, column: string): void {
    this.reads.add(column);
    if (!columnFunctions.get(name)?.readsAnswers) return;
    for (const held of this.#names.heldColumns.get(column) ?? []) this.reads.add(held);
  }

  /** A column that the function takes, as an example. */
  #columnFor(name: string): string | undefined {
    const returns = columnFunctions.get(name)?.returns;
    return [...this.#names.columns].find(([, each]) => returns?.(each) !== undefined)?.[0];
  }

  #isRepeat(name: string): boolean {
    return this.#names.repeats.has(name);
  }

  #visitMethod(node: MethodCall, bound: readonly string[]): void {
    const [name, receiver, operands] = node.args;
    const mistake = checkCall(node);
    this.#report(mistake);
    if (mistake && receiver.op === 'id' && isKept(receiver.args)) return;
    this.visit(receiver, bound);
    const [variable, ...bodies] = operands;
    if (!Object.hasOwn(celMacros, name) || variable?.op !== 'id') return this.#visitAll(operands, bound);
    this.#report(checkRange(receiver));
    this.#countMacro(node, bound);
    this.#visitAll(bodies, [...bound, variable.args]);
  }

  #countMacro(node: ASTNode, bound: readonly string[]): void {
    this.#macros += 1;
    const { macros, macroNesting } = expressionLimits;
    if (bound.length >= macroNesting) this.#report(mistakeAt(node, 'expression-too-deep', { limit: macroNesting }));
    if (this.#macros === macros + 1) this.#report(mistakeAt(node, 'expression-too-large', { limit: macros }));
  }

  /** `has()` tests a field. The library looks at no more than its argument's form: a wrong field would be false. */
  #visitTest(node: Call, bound: readonly string[]): void {
    const [operand, ...others] = node.args[1];
    if (operand?.op !== '.' || others.length > 0) {
      return this.#report(mistakeAt(node, 'expression-wrong-arguments', { name: 'has', remedy: usageOf('has') }));
    }
    const name = this.#recordField(operand, bound);
    if (name !== undefined) this.tested.add(name);
    // Whether the host has rows can be asked, although they are read by functions only.
    if (name !== undefined && this.#isRepeat(name)) return void this.reads.add(name);
    if (name === undefined && !this.#hasField(operand, bound)) {
      const [, field] = operand.args;
      this.#report(
        mistakeAt(operand, 'expression-unknown-field', { name: field, suggestion: closestName(field, personFields) }),
      );
    }
    this.visit(operand, bound);
  }

  #hasField({ args: [left, field] }: FieldAccess, bound: readonly string[]): boolean {
    if (left.op !== 'id' || bound.includes(left.args)) return true;
    const type = this.#names.types.get(left.args) ?? 'dyn';
    return type === 'dyn' || (type === 'person' && personFields.some((known) => known === field));
  }

  /** `context.vip`, when the node reads a field of a record; undefined for a field of anything else. */
  #recordField({ args: [left, field] }: FieldAccess, bound: readonly string[]): string | undefined {
    if (left.op !== 'id' || bound.includes(left.args) || !this.#isRecord(left.args)) return undefined;
    return `${left.args}.${field}`;
  }

  #isRecord(name: string): boolean {
    return recordRoots.includes(name) || this.#names.records.has(name);
  }

  #fieldOf(root: string): string | undefined {
    const field = this.#names.records.get(root)?.fields[0];
    return field && `${root}.${field}`;
  }

  #report(mistake: ExpressionMistake | undefined): void {
    if (mistake) this.mistakes.push(mistake);
  }
}

/** Whether a function over questions may have these after the question: one text in quotes, or nothing. */
function takesRest(name: string, rest: readonly ASTNode[]): boolean {
  if (!questionFunctions.get(name)?.takesKey) return rest.length === 0;
  const [key, ...others] = rest;
  return key?.op === 'value' && typeof key.args === 'string' && others.length === 0;
}

/** Operands of what is neither a name, a literal, a field nor a call. */
function operandsOf(node: ASTNode): readonly ASTNode[] {
  const operands: readonly unknown[] = Array.isArray(node.args) ? node.args : [node.args];
  return operands.filter(isNode);
}

// An operand is a node or, after a dot, a name.
function isNode(operand: unknown): operand is ASTNode {
  return typeof operand === 'object' && operand !== null && 'op' in operand;
}
