import { expect, it } from 'vitest';
import { createSession } from '../create-session.js';
import { withItems, yesNo } from '../testing/small-scenario.js';

const phone = { type: 'text', id: 'callback', label: 'Callback', prefill: 'context.callerPhone' };
const open = () =>
  createSession(withItems([phone, yesNo('urgent', { default: false })], { context: { callerPhone: 'text' } }));

it('fills what is still empty when the host knows the caller later', () => {
  const session = open();

  session.send({ type: 'CONTEXT_CHANGED', context: { callerPhone: '0199000101' } });

  expect(session.view.ticket.answers[0]).toMatchObject({
    id: 'callback',
    value: '0199000101',
    provenance: 'prefilled',
  });
});

it('leaves an answer that was given, and a default that was taken back', () => {
  const session = open();
  session.send({ type: 'ANSWER_GIVEN', id: 'callback', value: '0199000999' });
  session.send({ type: 'ANSWER_CLEARED', id: 'urgent' });

  session.send({ type: 'CONTEXT_CHANGED', context: { callerPhone: '0199000101' } });

  expect(session.view.ticket.answers).toMatchObject([{ id: 'callback', value: '0199000999' }]);
});

it('tells a host value its question refuses, and starts with the default', () => {
  const people = {
    type: 'choice',
    id: 'people',
    label: 'People',
    options: [{ value: 'few', label: 'Few' }],
    prefill: 'context.size',
    default: 'few',
  };
  const scenario = withItems([people], { context: { size: 'text' } });

  const session = createSession(scenario, { context: { size: 'many' } });

  expect(session.view.ticket.answers).toMatchObject([{ id: 'people', value: 'few', provenance: 'prefilled' }]);
  expect(session.view.problems).toMatchObject([{ code: 'prefill-refused', path: '/size' }]);
});
