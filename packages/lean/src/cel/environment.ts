import { checkAccess } from './access.js';
import { checkCall, checkMethod } from './calls.js';
import type { Check, Checked } from './checked.js';
import { Root } from './context.js';
import type { Run } from './functions.js';
import { checkLogical, checkTernary } from './logic.js';
import type { Macro, Node } from './node.js';
import type { Compute } from './operators.js';
import { type Limits, Parser } from './parser.js';
import { Registry } from './registry.js';
import { checkBinary, checkList, checkName, checkUnary, checkValue } from './simple.js';
import type { Type } from './types.js';

/** A function that gets its arguments as they are written. */
type Expand = (call: { readonly args: readonly Node[] }) => Macro;

/** What the library gives for an expression: it is called with the values. */
export interface Program {
  (values: Pick<Map<string, unknown>, 'get'>): unknown;
  check: () => { readonly valid: boolean; readonly type?: Type; readonly error?: unknown };
  ast: Node;
}

const checks: Readonly<Record<string, Check>> = {
  value: checkValue,
  id: checkName,
  '.': checkAccess,
  '[]': checkAccess,
  call: checkCall,
  rcall: checkMethod,
  list: checkList,
  '?:': checkTernary,
  '||': checkLogical,
  '&&': checkLogical,
  '!_': checkUnary,
  '-_': checkUnary,
};

/** The library's own names, as far as packages/scenario calls them (cel-environment.ts). */
export class Environment {
  readonly #registry = new Registry();
  readonly #macros = new Map<string, Expand>();
  readonly #limits: Limits;

  constructor({ limits }: { readonly limits: Limits }) {
    this.#limits = limits;
  }

  registerType(
    name: Type,
    { ctor, fields }: { readonly ctor: unknown; readonly fields: Readonly<Record<string, Type>> },
  ): void {
    this.#registry.addRecord(name, ctor, fields);
  }

  registerVariable(name: string, type: Type): void {
    this.#registry.variables.set(name, type);
  }

  registerOperator(signature: string, compute: Compute): void {
    this.#registry.addOperator(signature, compute);
  }

  registerFunction(signature: string, run: Run | Expand): void {
    const [, name = '', count] = /^(\w+)\((ast(?:, ast)*)\)/.exec(signature) ?? [];
    // Its declaration says which of the two it is.
    if (count === undefined) this.#registry.addFunction(signature, run);
    else this.#macros.set(`${name} ${count.split(',').length}`, run as Expand);
  }

  parse(source: string): Program {
    const find = (name: string, args: readonly Node[]) => this.#macros.get(`${name} ${args.length}`)?.({ args });
    const ast = new Parser(source, this.#limits, find).parse();
    let checked: Checked | undefined;
    const check = () => (checked ??= this.#check(ast, new Map()));
    return Object.assign((values: Pick<Map<string, unknown>, 'get'>) => check().run(new Root(values)), {
      ast,
      check: () => {
        try {
          return { valid: true, type: check().type };
        } catch (error) {
          return { valid: false, error };
        }
      },
    });
  }

  #check(node: Node, bound: ReadonlyMap<string, Type>): Checked {
    const check = checks[node.op] ?? checkBinary;
    return check(node, {
      registry: this.#registry,
      bound,
      check: (part, inner = bound) => this.#check(part, inner),
    });
  }
}
