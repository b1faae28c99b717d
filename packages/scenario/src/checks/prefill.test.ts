import { expect, it } from 'vitest';
import { parseScenario } from '../parse/parse-scenario.js';

const machines = { rows: { tag: 'text', down: 'yesNo', users: { rows: { name: 'text' } } } };
const text = (id: string, prefill?: string) => ({ type: 'text', id, label: id, ...(prefill ? { prefill } : {}) });
const repeat = (id: string, items: readonly object[], more: object = {}) => ({
  type: 'repeat',
  id,
  label: id,
  max: 3,
  ...more,
  items,
});
const fromHost = { prefill: 'context.machines' };

const issuesOf = (items: readonly object[], context: object = { callerName: 'text', machines }) => {
  const parsed = parseScenario({
    format: 1,
    id: 'host',
    version: '1',
    locales: ['en'],
    title: 'Host',
    client: { id: 'acme', name: 'Acme' },
    context,
    steps: [{ id: 'step', title: 'Step', items }],
    ticket: { title: 'T' },
  });
  return parsed.ok ? [] : parsed.issues;
};

it.each([
  ['a repeat and a question of its rows', [repeat('m', [text('tag', 'context.machines.tag')], fromHost)]],
  [
    'a repeat in the rows, and a question in its rows',
    [
      repeat('m', [repeat('u', [text('who', 'context.machines.users.name')], { prefill: 'context.machines.users' })], {
        ...fromHost,
      }),
    ],
  ],
  [
    'a question of rows that go over them',
    [
      repeat('m', [text('a')], fromHost),
      repeat('care', [text('b', 'context.machines.tag')], { over: 'm', max: undefined }),
    ],
  ],
  ['a question in rows from what the call has once', [repeat('m', [text('a', 'context.callerName')])]],
])('fills %s', (_what, items) => {
  expect(issuesOf(items)).toEqual([]);
});

it.each([
  ['a question from all rows', [text('a', 'context.machines')], 'prefill-wrong-type'],
  ['a repeat from a text', [repeat('m', [text('a')], { prefill: 'context.callerName' })], 'prefill-wrong-type'],
  ['a question outside of the rows', [text('a', 'context.machines.tag')], 'prefill-outside-rows'],
  ['a question in other rows', [repeat('m', [text('a', 'context.machines.tag')])], 'prefill-outside-rows'],
  [
    'a repeat of rows in rows at the top',
    [repeat('u', [text('a')], { prefill: 'context.machines.users' })],
    'prefill-outside-rows',
  ],
  ['a field of another type', [repeat('m', [text('a', 'context.machines.down')], fromHost)], 'prefill-wrong-type'],
  ['a field nobody declares', [repeat('m', [text('a', 'context.machines.tga')], fromHost)], 'unknown-context-key'],
])('refuses %s', (_what, items, code) => {
  expect(issuesOf(items)).toMatchObject([{ code, path: expect.stringMatching(/prefill$/) }]);
});

it('names the closest of the declared values, and all of them', () => {
  expect(issuesOf([repeat('m', [text('a', 'context.machines.tga')], fromHost)])).toMatchObject([
    {
      params: {
        key: 'machines.tga',
        suggestion: 'machines.tag',
        known: 'callerName, machines, machines.tag, machines.down, machines.users, machines.users.name',
      },
    },
  ]);
});

it.each([
  ['a type nobody has', { machines: { rows: { tag: 'txt' } } }, 'value-not-allowed', '/context/machines/rows/tag'],
  ['another word for rows', { machines: { list: { tag: 'text' } } }, 'unknown-key', '/context/machines/list'],
  ['a list', { machines: ['text'] }, 'wrong-type', '/context/machines'],
])('tells of a shape that is %s', (_what, context, code, path) => {
  expect(issuesOf([text('a')], context)).toContainEqual(expect.objectContaining({ code, path }));
});

it.each([
  ['context.machines.exists(one, one.down)', 'expression-whole-object'],
  ['size(context.machines) > 1', 'expression-whole-object'],
  ["context.machines.tag == 'A'", 'expression-whole-object'],
  ['any(context.machines.dwon)', 'expression-needs-rows'],
  ['sum(context.machines.tag) > 1', 'expression-needs-rows'],
])('reads rows of the host by functions over rows only, not by %s', (when, code) => {
  expect(issuesOf([{ ...text('a'), when }])).toMatchObject([{ code }]);
});
