import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseContext } from './parse-context.js';
import { parseScenario } from './parse-scenario.js';

const parsed = parseScenario({
  format: 1,
  id: 'host',
  version: '1',
  locales: ['en'],
  title: 'Host',
  client: { id: 'acme', name: 'Acme' },
  context: { vip: 'yesNo', machines: { rows: { tag: 'text', bought: 'date', users: { rows: { name: 'text' } } } } },
  steps: [{ id: 'step', title: 'Step', items: [{ type: 'yesNo', id: 'a', label: 'A' }] }],
  ticket: { title: 'T' },
});
const read = (input: unknown) => {
  if (!parsed.ok) throw new Error('the scenario of this test is wrong');
  return parseContext(input, parsed.scenario);
};

it('takes rows, rows in rows, and leaves out what is missing', () => {
  const context = { machines: [{ tag: 'A', bought: null, users: [{ name: 'Ann' }] }, {}] };

  expect(read(context)).toEqual({
    context: { machines: [{ tag: 'A', users: [{ name: 'Ann' }] }, {}] },
    issues: [],
  });
});

it.each([
  [{ machines: {} }, '/machines', 'machines', 'object'],
  [{ machines: [7] }, '/machines/0', 'machines[1]', 'number'],
  [{ machines: [{}, { tag: 7 }] }, '/machines/1/tag', 'machines[2].tag', 'number'],
  [{ machines: [{ users: [[]] }] }, '/machines/0/users/0', 'machines[1].users[1]', 'list'],
  [{ machines: [{ bought: '2026-02-30' }] }, '/machines/0/bought', 'machines[1].bought', 'string'],
])('names what is of another type in %j', (input, path, key, got) => {
  expect(read(input).issues).toMatchObject([{ code: 'context-wrong-type', path, params: { key, got } }]);
});

it('tells of the first row that is wrong, and keeps what is right in each', () => {
  const rows = Array.from({ length: 500 }, (_none, place) => ({ tag: `T${place}`, bought: 'soon', extra: 1 }));

  const { context, issues } = read({ machines: rows });

  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'context-wrong-type /machines/0/bought',
    'unknown-context-key /machines/0/extra',
  ]);
  expect(context['machines']).toHaveLength(500);
});

it('takes whatever a host hands in without a throw, and what it took once it takes as it is', () => {
  const names = fc.constantFrom('machines', 'tag', 'users', 'name', 'bought', 'vip', '__proto__', 'constructor');
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('data'), { maxLength: 3 }),
      fc.array(fc.tuple(names, tie('data')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));

  fc.assert(
    fc.property(data, (input) => {
      const { context } = read(input);
      expect(read(context)).toEqual({ context, issues: [] });
    }),
  );
});
