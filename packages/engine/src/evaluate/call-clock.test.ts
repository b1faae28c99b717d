import { expect, it } from 'vitest';
import { createSession } from '../create-session.js';
import { evaluationOf } from '../testing/evaluation-of.js';
import { withItems, yesNo } from '../testing/small-scenario.js';
import { callClockAt } from './call-clock.js';

const client = { id: 'acme', name: 'Acme', timeZone: 'Europe/Paris' };
const hours = [{ days: 'mon-fri', from: '08:00', to: '18:00' }];

it('reads the client’s hours and wall clock', () => {
  const scenario = withItems([yesNo('told')], { client: { ...client, hours } });

  const { now, isClientOpen, client: wall } = callClockAt(scenario, Date.parse('2026-11-23T16:30:00Z'));

  expect([now, isClientOpen, wall]).toEqual(['2026-11-23T16:30:00.000Z', true, { time: '17:30', weekday: 'mon' }]);
});

it('asks the platform once, however often it is read', () => {
  const clock = callClockAt(withItems([yesNo('told')]), 0);

  expect(clock.client).toBe(clock.client);
});

it('stands through the answers of a call', () => {
  const session = createSession(withItems([yesNo('told'), yesNo('late', { when: 'told && !clientOpen' })]));
  const { clock } = evaluationOf(session);

  session.send({ type: 'ANSWER_GIVEN', id: 'told', value: true });

  expect(evaluationOf(session).clock).toBe(clock);
});
