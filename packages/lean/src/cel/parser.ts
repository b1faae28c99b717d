import { ParseError, type Place } from './errors.js';
import { Lexer } from './lexer.js';
import type { Macro, Node } from './node.js';

/** Bounds of one expression. */
export interface Limits {
  readonly maxAstNodes: number;
  readonly maxDepth: number;
  readonly maxListElements: number;
  readonly maxCallArguments: number;
}

/** Gives a function that takes expressions as they are written; undefined where there is none of that name. */
export type FindMacro = (name: string, args: readonly Node[]) => Macro | undefined;

/** Operators between two operands, the loosest first. */
const levels: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/', '%'],
];

/** Methods that name a variable, and how many arguments they take. */
const loops: Readonly<Record<string, readonly number[]>> = {
  exists: [2],
  all: [2],
  exists_one: [2],
  filter: [2],
  map: [2, 3],
};

/** Their names. */
export const loopNames: readonly string[] = Object.keys(loops);

/** Whether a method goes through a list with a variable. */
export const isLoop = (name: string, count: number): boolean =>
  Object.hasOwn(loops, name) && loops[name]?.includes(count) === true;

const reserved: ReadonlySet<string> = new Set(
  'as break const continue else for function if import let loop package namespace return var void while __proto__ prototype'.split(
    ' ',
  ),
);

/** Reads one expression. Throws a `ParseError` at the first sign that cannot stand where it does. */
export class Parser {
  readonly #lexer: Lexer;
  readonly #limits: Limits;
  readonly #findMacro: FindMacro;
  #depth: number;
  #nodes: number;

  constructor(input: string, limits: Limits, findMacro: FindMacro) {
    this.#lexer = new Lexer(input);
    this.#limits = limits;
    this.#findMacro = findMacro;
    this.#depth = limits.maxDepth;
    this.#nodes = limits.maxAstNodes;
  }

  parse(): Node {
    const node = this.#expression();
    if (this.#lexer.kind !== '') throw this.#unexpected();
    return node;
  }

  #expression(): Node {
    this.#deeper(this.#lexer.start);
    const condition = this.#binary(0);
    const then = this.#skip('?') ? this.#expression() : undefined;
    let node = condition;
    if (then) {
      this.#expect(':');
      const otherwise = this.#expression();
      node = this.#node('?:', [condition, then, otherwise], { start: condition.start, end: otherwise.end });
    }
    this.#depth++;
    return node;
  }

  #binary(level: number): Node {
    const operators = levels[level];
    if (!operators) return this.#unary();
    let left = this.#binary(level + 1);
    while (operators.includes(this.#lexer.kind)) {
      const { kind } = this.#lexer;
      this.#lexer.next();
      const right = this.#binary(level + 1);
      left = this.#node(kind, [left, right], { start: left.start, end: right.end });
    }
    return left;
  }

  #unary(): Node {
    const { kind, start } = this.#lexer;
    if (kind !== '!' && kind !== '-') return this.#postfix();
    this.#lexer.next();
    const operand = this.#unary();
    return this.#node(`${kind}_`, operand, { start, end: operand.end });
  }

  #postfix(): Node {
    let node = this.#primary();
    const depth = this.#depth;
    for (;;) {
      const { start } = this.#lexer;
      if (this.#skip('.')) {
        this.#deeper(start);
        node = this.#member(node);
      } else if (this.#skip('[')) {
        this.#deeper(start);
        const index = this.#expression();
        node = this.#node('[]', [node, index], { start: node.start, end: this.#expect(']') });
      } else break;
    }
    this.#depth = depth;
    return node;
  }

  #member(left: Node): Node {
    const { start: pos, value: name } = this.#lexer;
    const end = this.#expect('name');
    if (!this.#skip('(')) return this.#node('.', [left, name], { start: left.start, end, pos });
    const args = this.#list(')', 'maxCallArguments');
    return this.#call('rcall', [name, left, args], { start: left.start, end: this.#expect(')') });
  }

  #primary(): Node {
    const { kind, value, start, end } = this.#lexer;
    if (kind === 'value') return this.#after(this.#node('value', value, { start, end }));
    if (kind === 'name') return this.#named(String(value));
    if (this.#skip('(')) {
      const inner = this.#expression();
      this.#expect(')');
      return inner;
    }
    if (this.#skip('[')) {
      const elements = this.#list(']', 'maxListElements');
      return this.#node('list', elements, { start, end: this.#expect(']') });
    }
    if (this.#skip('{')) return this.#map(start);
    throw this.#unexpected();
  }

  #after(node: Node): Node {
    this.#lexer.next();
    return node;
  }

  #named(name: string): Node {
    const { start } = this.#lexer;
    const end = this.#expect('name');
    if (reserved.has(name)) throw new ParseError('reserved_identifier', { start, end });
    if (!this.#skip('(')) return this.#node('id', name, { start, end });
    const args = this.#list(')', 'maxCallArguments');
    return this.#call('call', [name, args], { start, end: this.#expect(')') });
  }

  /** Objects are read only to be refused. */
  #map(start: number): Node {
    const entries: unknown[] = [];
    while (this.#lexer.kind !== '}') {
      const key = this.#expression();
      this.#expect(':');
      entries.push([key, this.#expression()]);
      if (!this.#skip(',')) break;
    }
    return this.#node('map', entries, { start, end: this.#expect('}') });
  }

  #list(closing: string, limit: 'maxListElements' | 'maxCallArguments'): readonly Node[] {
    const elements: Node[] = [];
    while (this.#lexer.kind !== closing) {
      const element = this.#expression();
      if (elements.push(element) > this.#limits[limit]) throw this.#exceeded(limit, element.pos);
      if (!this.#skip(',')) break;
    }
    return elements;
  }

  #call(op: string, args: readonly unknown[], place: Place): Node {
    const node = this.#node(op, args, place);
    const name = String(args[0]);
    const given = args.at(-1) as readonly Node[]; // both kinds of calls end with them
    if (op === 'call') return { ...node, macro: this.#findMacro(name, given) };
    const [variable] = given;
    if (isLoop(name, given.length) && variable?.op !== 'id')
      throw new ParseError('invalid_macro_argument', variable, name);
    return node;
  }

  #node(op: string, args: unknown, { start, end, pos = start }: Place): Node {
    if (this.#nodes-- === 0) throw this.#exceeded('maxAstNodes', pos);
    return { input: this.#lexer.input, op, args, start, end, pos };
  }

  #skip(kind: string): boolean {
    const isThere = this.#lexer.kind === kind;
    if (isThere) this.#lexer.next();
    return isThere;
  }

  /** Goes past it; gives where it ended. */
  #expect(kind: string): number {
    const { end } = this.#lexer;
    if (!this.#skip(kind)) throw this.#unexpected();
    return end;
  }

  #deeper(place: number): void {
    if (this.#depth-- === 0) throw this.#exceeded('maxDepth', place);
  }

  #unexpected(): ParseError {
    const { start, end } = this.#lexer;
    return new ParseError('unexpected_token', { start, end });
  }

  #exceeded(limit: keyof Limits, place: number): ParseError {
    return new ParseError('limit_exceeded', { start: place, end: place }, `Exceeded ${limit} (${this.#limits[limit]})`);
  }
}
