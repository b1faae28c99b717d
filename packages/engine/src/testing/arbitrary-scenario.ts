import type { Scenario } from '@filrouge/scenario';
import { parseScenario } from '@filrouge/scenario';
import fc from 'fast-check';

/** A question written so far, and the conditions that may be asked of it. */
interface Written {
  readonly id: string;
  readonly conditions: readonly string[];
}

type Pick = (most: number) => number;

const impacts = ['high', 'medium', 'low'];
const matrix = {
  high: { high: 'P1', medium: 'P2', low: 'P3' },
  medium: { high: 'P2', medium: 'P3', low: 'P4' },
  low: { high: 'P3', medium: 'P4', low: 'P5' },
};

/** Random scenarios that parse: steps, follow-ups, conditions over what stands before, facts, rules, instructions, ends. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .array(fc.nat({ max: 999 }), { minLength: 40, maxLength: 160 })
  .map((numbers) => readScenario(new Writer(numbers).scenario()));

/** The scenario of a source that is known to be right; throws with its issues otherwise. */
export function readScenario(source: unknown): Scenario {
  const parsed = parseScenario(source);
  if (parsed.ok) return parsed.scenario;
  throw new Error(`[engine] the test scenario is wrong: ${JSON.stringify(parsed.issues)}`);
}

/** Writes a scenario from a list of numbers: the same numbers, the same scenario. */
class Writer {
  readonly #numbers: readonly number[];
  #next = 0;
  #ids = 0;
  readonly #written: Written[] = [];

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  readonly #pick: Pick = (most) => (this.#numbers[this.#next++ % this.#numbers.length] ?? 0) % most;

  scenario(): object {
    const steps = Array.from({ length: 1 + this.#pick(3) }, (_, place) => this.#step(place));
    const facts = Array.from({ length: this.#pick(3) }, (_, place) => {
      const fact = { id: `f${place}`, type: 'yesNo', value: this.#condition() };
      this.#written.push({ id: fact.id, conditions: [fact.id] });
      return fact;
    });
    return {
      format: 1,
      id: 'random',
      version: '1',
      locales: ['en'],
      title: 'Random',
      client: { id: 'c', name: 'C' },
      context: { vip: 'yesNo' },
      instructions: [
        {
          id: 'standing',
          severity: 'info',
          text: this.#text('Stand'),
          when: this.#condition(),
          acknowledge: this.#pick(3) === 0,
        },
      ],
      steps,
      facts,
      priority: {
        impact: this.#rules(impacts),
        urgency: this.#rules(impacts),
        matrix,
        raise: [{ when: this.#condition(), to: 'P2' }],
        override: true,
      },
      sla: this.#sla(),
      escalation: [
        { when: this.#condition(), level: 'L2', group: 'g2' },
        { when: "priority == 'P1'", level: 'L3', group: 'g3' },
        { when: "impact == 'high'", level: 'L2', group: 'g4' },
        { level: 'L1', group: 'g1' },
      ],
      ticket: { title: 'T', category: this.#rules(['a', 'b', 'c']), tags: [{ when: this.#condition(), is: 't' }] },
    };
  }

  #sla(): object {
    const table = { P1: { respond: 'PT15M', resolve: 'PT1H' } };
    if (this.#pick(2) === 0) return table;
    return [{ when: this.#condition(), is: { P2: { respond: 'PT5M', resolve: 'PT1H' } } }, { is: table }];
  }

  #rules(results: readonly string[]): readonly object[] {
    const open = Array.from({ length: 1 + this.#pick(2) }, () => ({
      when: this.#condition(),
      is: results[this.#pick(results.length)],
    }));
    return [...open, { is: results[this.#pick(results.length)] }];
  }

  #step(place: number): object {
    return { id: `s${place}`, title: this.#text(`S${place}`), ...this.#when(4), items: this.#items(2) };
  }

  #items(depth: number): readonly object[] {
    return Array.from({ length: 1 + this.#pick(4) }, () => this.#item(depth));
  }

  #item(depth: number): object {
    const id = `q${this.#ids++}`;
    // The first is always a question: a scenario that asks nothing has nothing to show.
    const kind = id === 'q0' ? 2 : this.#pick(16);
    if (kind === 0)
      return {
        type: 'instruction',
        id,
        severity: 'warning',
        text: this.#text('Mind'),
        acknowledge: true,
        ...this.#when(2),
      };
    if (kind === 1 && this.#written.length > 1)
      return { type: 'end', id, when: this.#condition(), outcome: 'redirected', text: this.#text('End') };
    if (kind === 2 && depth > 0 && id !== 'q0') return this.#repeat(id, depth);
    const common = { id, label: this.#text(id), ...this.#when(2), ...this.#required(), ...this.#variants() };
    if (kind < 6) return this.#choice(common, depth);
    if (kind < 9) return this.#noted({ ...common, type: 'yesNo' }, [id, `!${id}`]);
    if (kind >= 12) return this.#rarer(common);
    const checks = [{ when: `${id} > 6`, level: 'error', text: `Not {{ ${id} }}` }];
    return this.#noted({ ...common, type: 'integer', checks }, [`${id} > 3`, `${id} == 5`]);
  }

  /** One of the types that few scripts ask, with what conditions may ask of it. */
  #rarer(common: { readonly id: string }): object {
    const { id } = common;
    const kinds = [
      [{ type: 'scale', min: 0, max: 10 }, [`${id} > 3`, `${id} == 5`]],
      [{ type: 'dateTime', checks: [{ when: `${id} > now`, level: 'warning', text: 'Later' }] }, [`${id} < now`]],
      [{ type: 'duration', max: 'P2D' }, [`${id} > duration('1h')`]],
      [{ type: 'lookup', source: 'sites' }, [`${id} == 'v1'`, `attribute(${id}, 'region') == 'north'`]],
      [{ type: 'asset' }, [`${id}.startsWith('v')`]],
      [{ type: 'files', atMost: 1 }, [`size(${id}) > 1`]],
    ] as const;
    const [item, conditions] = kinds[this.#pick(kinds.length)] ?? kinds[0];
    return this.#noted({ ...common, ...item }, conditions);
  }

  /** Rows of a few items; after it, what they come to may be read, and the items themselves not any more. */
  #repeat(id: string, depth: number): object {
    const required = this.#required();
    const outside = this.#written.length;
    this.#written.push({ id: 'index', conditions: ['index > 0'] });
    const min = this.#pick(2);
    const items = this.#items(depth - 1);
    const inside = this.#written.splice(outside).filter(({ id: name }) => name !== 'index');
    const columns = inside.flatMap(({ id: name, conditions }) => {
      const nested = /^label\((\w+)\)$/.exec(name)?.[1];
      // What is in a row of a row is in a column of both.
      if (nested) return conditions.filter((one) => one.includes(`(${nested}.`)).map((one) => one.replace(nested, id));
      const isCondition = conditions[0] === name && !name.includes('.');
      const isNumber = conditions[0] === `${name} > 3`;
      const own = isCondition ? [`any(${id}.${name})`, `all(${id}.${name})`] : [];
      const sums = isNumber ? [`sum(${id}.${name}) > 4`, `max(${id}.${name}) > 3`, `min(${id}.${name}) > 3`] : [];
      return [`count(${id}.${name}) > 1`, ...own, ...sums];
    });
    const rows = inside.flatMap(({ id: name, conditions }) =>
      conditions.includes(`${name} > 3`) ? [`rows(${id}).exists(row, row.${name} > 3)`] : [],
    );
    const counts = [...rows, `count(${id}) > 1`, `answered(${id})`, `unknown(${id})`];
    this.#written.push({ id: `label(${id})`, conditions: [...counts, ...columns] });
    return { type: 'repeat', id, label: id, ...required, min, max: min + 1 + this.#pick(2), items };
  }

  #choice(common: { readonly id: string }, depth: number): object {
    const values = ['v0', 'v1', 'v2'];
    const { id } = common;
    // An option may read what stands before its question, not the question itself.
    const labels = values.map((value) => this.#text(value));
    const whens = values.map(() => this.#when(6));
    this.#noted(common, [...values.map((value) => `${id} == '${value}'`), `label(${id}).contains('1')`]);
    const options = values.map((value, place) => ({
      value,
      label: labels[place],
      ...whens[place],
      ...(depth > 0 && this.#pick(3) === 0 ? { then: this.#items(depth - 1) } : {}),
    }));
    return { ...common, type: 'choice', options };
  }

  #noted<Item extends { readonly id: string }>(item: Item, conditions: readonly string[]): Item {
    this.#written.push({ id: item.id, conditions: [...conditions, `answered(${item.id})`, `unknown(${item.id})`] });
    return item;
  }

  #required(): object {
    const kind = this.#pick(4);
    if (kind === 0) return { required: true };
    return kind === 1 ? { required: this.#condition() } : {};
  }

  #variants(): object {
    return this.#pick(5) === 0 ? { variants: [{ when: this.#condition(), label: this.#text('Other') }] } : {};
  }

  #when(oneIn: number): object {
    return this.#pick(oneIn) === 0 ? { when: this.#condition() } : {};
  }

  /** A text, now and then with an answer piped in. */
  #text(words: string): string {
    const from = this.#pick(3) === 0 ? this.#written[this.#pick(Math.max(1, this.#written.length))] : undefined;
    return from ? `${words} {{ ${from.id} }}` : words;
  }

  #condition(): string {
    const one = this.#atom();
    const kind = this.#pick(5);
    if (kind === 0) return `${one} && ${this.#atom()}`;
    if (kind === 1) return `${one} || ${this.#atom()}`;
    return kind === 2 ? `!(${one})` : one;
  }

  #atom(): string {
    const from = this.#written[this.#pick(Math.max(1, this.#written.length))];
    return from?.conditions[this.#pick(from.conditions.length)] ?? 'context.vip';
  }
}
