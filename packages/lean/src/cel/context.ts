/** Where an expression finds what it names. */
export interface Context {
  getValue(name: string): unknown;
}

/** What was handed in. */
export class Root implements Context {
  readonly #values: Pick<Map<string, unknown>, 'get'>;

  constructor(values: Pick<Map<string, unknown>, 'get'>) {
    this.#values = values;
  }

  getValue(name: string): unknown {
    return this.#values.get(name);
  }
}

/** With the variable of a macro, which is each element in turn. */
export class Loop implements Context {
  value: unknown;
  readonly #name: string;
  readonly #outer: Context;

  constructor(name: string, outer: Context) {
    this.#name = name;
    this.#outer = outer;
  }

  getValue(name: string): unknown {
    return name === this.#name ? this.value : this.#outer.getValue(name);
  }
}
