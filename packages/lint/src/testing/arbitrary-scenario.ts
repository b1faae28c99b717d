import type { Scenario } from '@filrouge/scenario';
import fc from 'fast-check';
import { scenarioOf } from './scenario.js';

/** A name written so far, and what may be asked of it. */
type Atoms = readonly string[];

/** Random scenarios in which conditions often contradict each other: few names, nested follow-ups, facts, ends, rules. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .array(fc.nat({ max: 9999 }), { minLength: 40, maxLength: 120 })
  .map((numbers) => scenarioOf(new Writer(numbers).parts()));

const levels = ['high', 'medium', 'low'];

/** Writes a scenario from a list of numbers: the same numbers, the same scenario. */
class Writer {
  readonly #numbers: readonly number[];
  #next = 0;
  #ids = 0;
  readonly #facts: object[] = [];
  readonly #atoms: Atoms[] = [['context.vip', 'has(context.vip)', "context.plan == 'gold'"], ['clientOpen']];

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  parts() {
    const steps = Array.from({ length: 1 + this.#pick(3) }, (_, place) => ({
      id: `s${place}`,
      title: 'Step',
      ...this.#when(4),
      items: this.#items(2),
    }));
    const hours = this.#pick(2) === 0 ? [{ days: 'mon-fri', from: '08:00', to: '18:00' }] : [];
    return {
      client: { id: 'acme', name: 'Acme', hours },
      context: { vip: 'yesNo', plan: 'text' },
      steps,
      facts: this.#facts,
      priority: this.#priority(),
      escalation: this.#rules(['g1', 'g2']).map(({ is, ...rule }) => ({ ...rule, level: 'L1', group: is })),
      ticket: { title: 'Report', category: this.#rules(['a', 'b']) },
    };
  }

  #priority() {
    const [impact, urgency] = [this.#rules(levels), this.#rules(levels)];
    const row = { high: 'P1', medium: 'P2', low: 'P4' };
    const raise = this.#pick(2) === 0 ? [{ when: this.#condition(), to: 'P3' }] : [];
    this.#atoms.push(["priority == 'P1'", "priority == 'P3'", "impact == 'low'", "priority in ['P1', 'P2']"]);
    return { impact, urgency, raise, matrix: { high: row, medium: row, low: row }, override: this.#pick(3) === 0 };
  }

  #rules(results: readonly string[]): { when?: string; is: string | undefined }[] {
    const is = () => results[this.#pick(results.length)];
    const some = Array.from({ length: 1 + this.#pick(4) }, () => ({ when: this.#condition(), is: is() }));
    return this.#pick(3) === 0 ? some : [...some, { is: is() }];
  }

  #items(depth: number): readonly object[] {
    return Array.from({ length: 1 + this.#pick(4) }, () => this.#item(depth));
  }

  #item(depth: number): object {
    const id = `q${this.#ids++}`;
    const kind = this.#pick(14);
    if (this.#pick(6) === 0) this.#fact();
    if (kind === 0) return { type: 'instruction', id, severity: 'info', text: 'Mind', when: this.#condition() };
    if (kind === 1) return { type: 'end', id, outcome: 'redirected', text: 'End', ...this.#when(1.5) };
    const common = { id, label: id, ...this.#when(2), ...(this.#pick(4) === 0 ? { allowUnknown: false } : {}) };
    if (kind < 5) return this.#options('choice', common, depth);
    if (kind < 7) return this.#options('choices', common, depth);
    if (kind < 10) return this.#noted({ ...common, type: 'yesNo' }, [id, `!${id}`]);
    if (kind < 12) return this.#noted({ ...common, type: 'text' }, [`${id} == 'x'`, `size(${id}) > 1`, `${id} != 'y'`]);
    const atoms = [`${id} > 3`, `${id} == 5`, `5 >= ${id}`, `${id} * 2 > 6`, `${id} in [2, 9]`];
    return this.#noted({ ...common, type: 'integer', min: 2 }, atoms);
  }

  #fact(): void {
    const id = `f${this.#facts.length}`;
    this.#facts.push({ id, type: 'yesNo', value: this.#condition() });
    this.#atoms.push([id, `!${id}`, `answered(${id})`]);
  }

  #options(type: string, common: { readonly id: string }, depth: number): object {
    const { id } = common;
    const values = ['a', 'b', 'c'].slice(0, 2 + this.#pick(2));
    const atoms = values.map((value) => (type === 'choice' ? `${id} == '${value}'` : `'${value}' in ${id}`));
    const more = type === 'choice' ? [`${id} in ['a', 'b']`, `label(${id}) == 'A'`] : [`size(${id}) == 1`];
    this.#noted(common, [...atoms, ...more]);
    const options = values.map((value) => ({
      value,
      label: value.toUpperCase(),
      ...(depth > 0 && this.#pick(3) === 0 ? { then: this.#items(depth - 1) } : {}),
    }));
    return { ...common, type, options };
  }

  #noted<Item extends { readonly id: string }>(item: Item, atoms: Atoms): Item {
    this.#atoms.push([...atoms, `answered(${item.id})`, `unknown(${item.id})`]);
    return item;
  }

  #when(oneIn: number): object {
    return this.#pick(Math.ceil(oneIn)) === 0 ? { when: this.#condition() } : {};
  }

  #condition(): string {
    const one = this.#atom();
    const kind = this.#pick(6);
    if (kind === 0) return `${one} && ${this.#atom()}`;
    if (kind === 1) return `${one} || ${this.#atom()}`;
    if (kind === 2) return `${one} && !(${this.#atom()})`;
    if (kind === 3) return `${one} ? ${this.#atom()} : ${this.#atom()}`;
    return kind === 4 ? `!(${one})` : one;
  }

  /** Of what was written last most often: conditions meet in few names. */
  #atom(): string {
    const from = this.#atoms.length - 1 - Math.min(this.#pick(4), this.#atoms.length - 1);
    const atoms = this.#atoms[from] ?? [];
    return atoms[this.#pick(atoms.length)] ?? 'clientOpen';
  }

  #pick(most: number): number {
    return (this.#numbers[this.#next++ % this.#numbers.length] ?? 0) % most;
  }
}
