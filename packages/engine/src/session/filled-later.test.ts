import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSession } from '../create-session.js';
import { comparable } from '../conformance.harness.js';
import { evaluate } from '../evaluate/evaluate.js';
import { playCall } from '../play.js';
import { withItems } from '../testing/small-scenario.js';

const text = (id: string, more: object = {}) => ({ type: 'text', id, label: id, ...more });
const scenario = withItems(
  [
    {
      type: 'repeat',
      id: 'machines',
      label: 'Machine',
      max: 3,
      min: 1,
      prefill: 'context.machines',
      items: [text('tag', { prefill: 'context.machines.tag' }), text('place', { default: 'desk' })],
    },
    {
      type: 'repeat',
      id: 'care',
      label: 'Care',
      over: 'machines',
      items: [text('site', { prefill: 'context.machines.site' })],
    },
  ],
  { context: { vip: 'yesNo', machines: { rows: { tag: 'text', site: 'text' } } } },
);
const known = { machines: [{ tag: 'A', site: 'Lyon' }, { tag: 'B' }] };
const open = (context: object = {}) => createSession(scenario, { context });
const answersOf = (session: ReturnType<typeof open>) =>
  Object.fromEntries(session.view.ticket.answers.map(({ id, value }) => [id, value]));

it('fills a repeat nobody has touched, once the host knows its rows', () => {
  const session = open();

  session.send({ type: 'CONTEXT_CHANGED', context: known });

  expect(answersOf(session)).toMatchObject({
    'machines[1].tag': 'A',
    'machines[2].tag': 'B',
    'machines[2].place': 'desk',
    'care[1].site': 'Lyon',
  });
});

it('fills it anew from other rows while nobody has touched it', () => {
  const session = open(known);

  session.send({ type: 'CONTEXT_CHANGED', context: { machines: [{ tag: 'C' }] } });

  expect(answersOf(session)).toEqual({ 'machines[1].tag': 'C', 'machines[1].place': 'desk', machines: undefined });
});

it.each([
  ['an answer in one of its rows', { type: 'ANSWER_GIVEN', id: 'machines[1].tag', value: 'Z' }],
  ['an answer in a row that goes over it', { type: 'ANSWER_GIVEN', id: 'care[1].site', value: 'Z' }],
  ['a row more', { type: 'ROW_ADDED', id: 'machines' }],
  ['the word that there are no more', { type: 'ROWS_COMPLETED', id: 'machines' }],
] as const)('leaves the rows as they are after %s', (_what, event) => {
  const session = open();
  session.send(event);
  const before = answersOf(session);

  session.send({ type: 'CONTEXT_CHANGED', context: known });

  expect(answersOf(session)).toEqual(before);
});

it('keeps the rows when the host knows them no longer', () => {
  const session = open(known);
  const before = answersOf(session);

  session.send({ type: 'CONTEXT_CHANGED', context: { vip: true } });

  expect(answersOf(session)).toEqual(before);
});

it('tells a host value of a row that its question refuses, with its place', () => {
  const kinds = withItems(
    [
      {
        type: 'repeat',
        id: 'machines',
        label: 'Machine',
        max: 2,
        prefill: 'context.machines',
        items: [
          {
            type: 'choice',
            id: 'kind',
            label: 'Kind',
            options: [{ value: 'pc', label: 'PC' }],
            prefill: 'context.machines.kind',
          },
        ],
      },
    ],
    { context: { machines: { rows: { kind: 'text' } } } },
  );
  const context = { machines: [{ kind: 'pc' }, { kind: 'fridge' }] };
  const refused = [{ code: 'prefill-refused', path: '/machines/1/kind', params: { id: 'machines[2].kind' } }];

  expect(createSession(kinds, { context }).view.problems).toMatchObject(refused);
  const later = createSession(kinds);
  later.send({ type: 'CONTEXT_CHANGED', context });
  expect(later.view.problems).toMatchObject(refused);
});

it('comes to the same as one evaluation of all answers, whatever rows come when', () => {
  const rows = fc.array(fc.record({ tag: fc.string(), site: fc.string() }, { requiredKeys: [] }), { maxLength: 5 });
  const event = fc.oneof(
    rows.map((machines) => ({ type: 'CONTEXT_CHANGED' as const, context: { machines } })),
    fc.constant({ type: 'ROW_ADDED' as const, id: 'machines' }),
    fc.constant({ type: 'ROW_REMOVED' as const, id: 'machines[1]' }),
    fc.constant({ type: 'ANSWER_CLEARED' as const, id: 'machines' }),
    fc.constant({ type: 'ANSWER_GIVEN' as const, id: 'machines[2].tag', value: 'mine' }),
  );

  fc.assert(
    fc.property(rows, fc.array(event, { maxLength: 6 }), (machines, events) => {
      const { session } = playCall(scenario, { answers: {}, context: { machines } });
      for (const one of events) session.send(one);
      const evaluation = Reflect.get(session, 'evaluation');

      expect(comparable(evaluation)).toEqual(comparable(evaluate(scenario, evaluation.inputs)));
    }),
  );
});
