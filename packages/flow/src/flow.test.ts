import { parseScenario } from '@filrouge/scenario';
import { expect, it } from 'vitest';
import { flowOf } from './flow.js';
import { branched, scenarioOf } from './testing/branched.js';

it('tells steps, items, follow-ups by option, ends and who takes the ticket', () => {
  const flow = flowOf(scenarioOf(branched));

  expect(flow.nodes.map(({ key }) => key)).toEqual(['step:problem', 'step:late', 'ticket:']);
  expect(flow.nodes[0]?.children.map(({ kind, id }) => [kind, id])).toEqual([
    ['question', 'scope'],
    ['instruction', 'hurry'],
    ['end', 'elsewhere'],
  ]);
  expect(flow.nodes[0]?.children[0]?.children[0]).toMatchObject({
    kind: 'branch',
    key: 'scope=team',
    label: 'A team',
    path: '/steps/0/items/0/options/1',
    children: [{ id: 'people', detail: 'integer · required', path: '/steps/0/items/0/options/1/then/0' }],
  });
  expect(flow.nodes[2]?.children.map(({ label, when }) => [label, when])).toEqual([
    ['L2 network', "scope == 'team'"],
    ['L1 desk', undefined],
  ]);
});

it('tells conditions as written, and options that lead nowhere else in one line', () => {
  const [problem] = flowOf(scenarioOf(branched)).nodes;

  expect(problem?.children[1]).toMatchObject({ when: "scope == 'team' && people > 5", detail: 'critical' });
  expect(problem?.children[0]?.detail).toBe('choice · required · One person');
});

it('speaks the language it is asked for', () => {
  const flow = flowOf(scenarioOf(branched), 'fr');

  expect(flow.nodes[0]?.label).toBe('Problème');
  expect(flow.nodes[0]?.children[2]?.detail).toBe('fin : réorienté');
});

it('has every question of a scenario once, under a key of its own', () => {
  const parsed = parseScenario(branched);
  const keys: string[] = [];
  const collect = (nodes: ReturnType<typeof flowOf>['nodes']): void =>
    nodes.forEach(({ key, children }) => (keys.push(key), collect(children)));

  collect(flowOf(scenarioOf(branched)).nodes);

  const ids = parsed.ok ? parsed.scenario.source.steps.flatMap(({ items }) => items.map(({ id }) => id)) : [];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(expect.arrayContaining(ids));
});
