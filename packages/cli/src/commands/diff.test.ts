import { expect, it } from 'vitest';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallCase, smallScenario } from '../small-scenario.harness.js';
import { diff } from './diff.js';

const [step] = smallScenario.steps;
const [callerName, scope, password] = step?.items ?? [];
const [first, ...others] = smallScenario.priority.impact;
const newer = {
  ...smallScenario,
  version: '1.1.0',
  steps: [
    { ...step, items: [scope, { ...callerName, required: false }, { type: 'yesNo', id: 'again', label: 'Again?' }] },
  ],
  priority: { ...smallScenario.priority, impact: [{ ...first, is: 'medium' }, ...others] },
};
const files = { 'old/scenario.json': smallScenario, 'new/scenario.json': newer, 'old/cases/team.case.json': smallCase };
const paths = { older: 'old/scenario.json', newer: 'new/scenario.json' };

it('tells by id what is new, gone, elsewhere and other than before', async () => {
  const { changes } = await diff(memoryIo(files), paths);

  expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'moved callerName',
    'changed callerName',
    'added again',
    "changed impact: scope == 'team' && affectedUsers > 5",
    'removed password',
  ]);
  expect(changes[1]?.keys).toEqual([{ key: 'required', before: true, after: false }]);
});

it('tells what the cases come to otherwise', async () => {
  const { effects } = await diff(memoryIo(files), paths);

  const priority = effects.find(({ what }) => what === 'priority');
  expect(priority).toMatchObject({ before: 'P2', after: 'P3' });
  expect(priority?.calls).toContain('A whole team is down');
});

it('tells which parked calls lose answers', async () => {
  const text = {
    ...smallScenario,
    steps: [{ ...step, items: [callerName, password] }],
    priority: undefined,
    escalation: [],
  };

  const { parked } = await diff(memoryIo({ ...files, 'new/scenario.json': text }), paths);

  expect(parked.find(({ name }) => name === 'A whole team is down')?.lost).toEqual(['scope', 'affectedUsers']);
});

it('can be read at 80 columns, and finds nothing between a scenario and itself', async () => {
  const other = await ran(['diff', 'old/scenario.json', 'new/scenario.json'], files);
  const same = await ran(['diff', 'old/scenario.json', 'old/scenario.json'], files);

  expect(other.code).toBe(1);
  expect(other.stdout).toContain('+ again is new\n');
  expect(Math.max(...other.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(same).toMatchObject({ code: 0, stdout: 'Nothing differs.\n' });
});
