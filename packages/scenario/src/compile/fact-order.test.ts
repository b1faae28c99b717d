import { describe, expect, it } from 'vitest';
import type { CompiledFact } from './fact-order.js';
import { orderFacts } from './fact-order.js';
import { parseScenario } from '../parse/parse-scenario.js';

/** A fact that reads these names. */
const fact = (id: string, ...reads: readonly string[]): CompiledFact => ({
  fact: { id, type: 'yesNo', value: reads.join(' && ') },
  path: `/facts/${id}`,
  expression: {
    source: '',
    type: 'bool',
    reads,
    tested: [],
    expected: undefined,
    evaluate: () => ({ state: 'unknown' }),
  },
});

const places = new Map([
  ['early', 3],
  ['late', 8],
]);
const ordered = (...facts: readonly CompiledFact[]) => {
  const { placed, cycles } = orderFacts(facts, (name) => places.get(name));
  return {
    placed: placed.map(({ fact: { id }, after }) => `${id} after ${after}`),
    cycles: cycles.map(({ fact: { id } }) => id),
  };
};

describe('the order of facts', () => {
  it('puts each after the last thing it reads, through whatever facts', () => {
    expect(ordered(fact('a', 'b', 'early'), fact('b', 'c', 'early'), fact('c', 'late'), fact('d'))).toEqual({
      placed: ['c after 8', 'b after 8', 'a after 8', 'd after -1'],
      cycles: [],
    });
  });

  it('places a fact once that several read', () => {
    expect(ordered(fact('a', 'b', 'c'), fact('b', 'c'), fact('c', 'early')).placed).toEqual([
      'c after 3',
      'b after 3',
      'a after 3',
    ]);
  });

  it('tells those that read themselves in the end, and not those that only read them', () => {
    expect(ordered(fact('reader', 'a'), fact('a', 'b'), fact('b', 'a'), fact('self', 'self')).cycles).toEqual([
      'a',
      'b',
      'self',
    ]);
  });

  it('takes a chain of any length', () => {
    const length = 100_000;
    const chain = Array.from({ length }, (_, place) =>
      fact(`f${place}`, place === length - 1 ? 'early' : `f${place + 1}`),
    );

    expect(orderFacts(chain, (name) => places.get(name)).placed.at(-1)).toMatchObject({ fact: { id: 'f0' }, after: 3 });
  });

  it('goes by the question a fact reads, although a later step has the same name', () => {
    const yesNo = (id: string, more: object = {}) => ({ type: 'yesNo', id, label: id, ...more });
    const step = (id: string, item: object) => ({ id, title: id, items: [item] });

    const parsed = parseScenario({
      format: 1,
      id: 'small',
      version: '1',
      locales: ['en'],
      title: 'Small',
      client: { id: 'c', name: 'C' },
      steps: [
        step('first', yesNo('problem')),
        step('next', yesNo('more', { when: 'known' })),
        step('problem', yesNo('last')),
      ],
      facts: [{ id: 'known', type: 'yesNo', value: 'problem' }],
      ticket: { title: 'T' },
    });

    expect(parsed).toMatchObject({ ok: true });
  });
});
