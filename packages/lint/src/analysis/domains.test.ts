import { expect, it } from 'vitest';
import { choice, priorityOf, scenarioOf, withItems, yesNo } from '../testing/scenario.js';
import { Analysis } from './analysis.js';

function domainOf(name: string, items: readonly object[], parts: object = {}) {
  const { kind, values } = new Analysis(scenarioOf(withItems(items, { ...parts }))).domains.of(name);
  return { kind, values: values.map(({ state, value }) => (state === 'answered' ? value : state)) };
}

it('goes through options and yes-or-no whole', () => {
  expect(domainOf('q', [choice('q', ['a', 'b'])])).toEqual({ kind: 'whole', values: ['a', 'b', 'closed'] });
  expect(domainOf('q', [yesNo('q')]).values).toEqual([true, false, 'closed']);
});

it('goes through every pick of a few options', () => {
  const { values } = domainOf('q', [{ ...choice('q', ['a', 'b']), type: 'choices' }]);

  expect(values).toEqual([['a'], ['b'], ['a', 'b'], 'closed']);
});

it('tells only apart, of many options, what expressions tell apart', () => {
  const many = { ...choice('q', 'abcdefgh'.split('')), type: 'choices' };

  const { kind, values } = domainOf('q', [many, yesNo('later', { when: "'c' in q" })]);

  expect(kind).toBe('classes');
  expect(values).toEqual([['c'], ['a'], ['c', 'a'], 'closed']);
});

it('takes a whole number of each kind inside the limits', () => {
  const items = [{ type: 'integer', id: 'n', label: 'N', min: 1, max: 9 }, yesNo('later', { when: 'n > 5' })];

  expect(domainOf('n', items).values).toEqual([1, 4, 5, 6, 9, 'closed']);
});

it('takes the texts that are compared with, and one that is none', () => {
  const items = [{ type: 'text', id: 't', label: 'T' }, yesNo('later', { when: "t == 'x'" })];

  expect(domainOf('t', items).values).toEqual(['x', 'x…', 'closed']);
});

it('lets be unknown, or open, only where that makes a difference', () => {
  const items = [
    yesNo('q'),
    yesNo('strict', { allowUnknown: false }),
    yesNo('later', { when: 'unknown(q) || answered(strict)' }),
  ];

  expect(domainOf('q', items).values).toEqual([true, false, 'closed', 'unknown', 'open']);
  expect(domainOf('strict', items).values).toEqual([true, false, 'closed', 'open']);
});

it('knows which priorities the rules can give', () => {
  const priority = priorityOf({ impact: [{ when: 'q', is: 'high' }, { is: 'low' }], raise: [{ when: 'q', to: 'P2' }] });

  expect(domainOf('priority', [yesNo('q')], { priority }).values).toEqual(['P2', 'P3', 'P5', 'closed']);
  expect(domainOf('priority', [yesNo('q')], { priority: { ...priority, override: true } }).values).toHaveLength(6);
});
