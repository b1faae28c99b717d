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

const text = (id: string, more: object = {}) => ({ type: 'text', id, label: id, ...more });
const tag = text('tag');
const down = { type: 'yesNo', id: 'down', label: 'Down?' };
const parts = (items: readonly object[]) => ({ type: 'repeat', id: 'parts', label: 'Parts', max: 2, items });
const machines = (items: readonly object[], max = 3) => ({
  type: 'repeat',
  id: 'machines',
  label: 'Machines',
  max,
  items,
});
const care = (over: string) => ({ type: 'repeat', id: 'care', label: 'Care', over, items: [text('caredBy')] });
const sites = (...values: readonly string[]) => values.map((value) => ({ value, label: value }));
const withRows = (items: readonly object[], more: object = {}) => ({
  format: 1,
  id: 'rows',
  version: '1',
  locales: ['en'],
  title: 'Rows',
  client: { id: 'acme', name: 'Acme' },
  lists: { sites: sites('paris', 'nice') },
  steps: [
    { id: 'only', title: 'Only', items: [...items, { type: 'choice', id: 'site', label: 'Site', list: 'sites' }] },
  ],
  ticket: { title: 'Rows' },
  ...more,
});
const otherRows = { type: 'repeat', id: 'others', label: 'Others', max: 3, items: [text('name')] };
const rowsBefore = [machines([tag, down, parts([text('part')])]), otherRows, care('machines')];
const twoMachines = {
  title: 'Two machines',
  answers: {
    machines: [{ tag: 'A', down: true, parts: [{ part: 'screen' }] }, { tag: 'B' }],
    care: [{ caredBy: 'Ann' }, { caredBy: 'Bob' }],
    site: 'nice',
  },
  expect: {},
};

it.each<[string, object, readonly string[], readonly string[]]>([
  [
    'a question in rows is new',
    withRows([machines([tag, text('serial'), down, parts([text('part')])]), otherRows, care('machines')]),
    ['added serial'],
    [],
  ],
  [
    'a question in rows is gone',
    withRows([machines([tag, parts([text('part')])]), otherRows, care('machines')]),
    ['removed down'],
    ['machines[1].down'],
  ],
  [
    'a question in rows stands elsewhere',
    withRows([machines([down, tag, parts([text('part')])]), otherRows, care('machines')]),
    ['moved tag'],
    [],
  ],
  [
    'rows of rows ask for more',
    withRows([machines([tag, down, parts([text('part'), text('extra')])]), otherRows, care('machines')]),
    ['added extra'],
    [],
  ],
  [
    'there may be fewer rows',
    withRows([machines([tag, down, parts([text('part')])], 1), otherRows, care('machines')]),
    ['changed machines'],
    ['machines[2].tag', 'care[2].caredBy'],
  ],
  ['other rows are gone over', withRows([...rowsBefore.slice(0, 2), care('others')]), ['changed care'], []],
  [
    'an option of a shared list is gone',
    withRows(rowsBefore, { lists: { sites: sites('paris') } }),
    ['removed lists/sites=nice'],
    ['site'],
  ],
])('tells once what is written once: %s', async (_what, after, told, lost) => {
  const io = memoryIo({
    'old/scenario.json': withRows(rowsBefore),
    'old/cases/two.case.json': twoMachines,
    'new/scenario.json': after,
  });

  const { changes, effects, parked } = await diff(io, paths);

  expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(told);
  expect(parked.find(({ name }) => name === 'Two machines')?.lost ?? []).toEqual(lost);
  const isMoved = effects.some(({ calls }) => calls.includes('Two machines'));
  expect(isMoved).toBe(!told.includes('removed lists/sites=nice'));
});

it('tells what a base changes for the client that stands on it', async () => {
  const overlay = {
    format: 1,
    extends: './base.json',
    id: 'client',
    version: '1',
    changes: [{ add: text('own'), after: 'site' }],
  };
  const io = memoryIo({
    'old/base.json': withRows(rowsBefore),
    'old/scenario.json': overlay,
    'new/base.json': withRows([
      machines([tag, text('serial'), down, parts([text('part')])]),
      otherRows,
      care('machines'),
    ]),
    'new/scenario.json': overlay,
  });

  const { changes, effects } = await diff(io, paths);

  expect(changes).toMatchObject([{ kind: 'added', id: 'serial' }]);
  expect(effects).toMatchObject([{ what: 'path' }]);
});

it('can be read at 80 columns, and finds nothing between a scenario and itself', async () => {
  const other = await ran(['diff', 'old/scenario.json', 'new/scenario.json'], files);
  const same = await ran(['diff', 'old/scenario.json', 'old/scenario.json'], files);

  expect(other.code).toBe(1);
  expect(other.stdout).toContain('+ again is new\n');
  expect(Math.max(...other.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(same).toMatchObject({ code: 0, stdout: 'Nothing differs.\n' });
});

it('shows due times to the minute, so that there is room for the calls', async () => {
  const answering = (respond: string) => ({
    ...smallScenario,
    sla: Object.fromEntries(
      ['P1', 'P2', 'P3', 'P4'].map((level) => [level, { respond, resolve: 'PT8H', clock: 'always' }]),
    ),
  });
  const later = { ...files, 'old/scenario.json': answering('PT1H'), 'new/scenario.json': answering('PT2H') };

  const { stdout } = await ran(['diff', paths.older, paths.newer], later);

  expect(stdout).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\dZ .*\(respondBy\): [A-Z]/);
});
