import { clockAt, createSession, type Session, type SessionOptions } from '@filrouge/engine';
import { parsedScenario } from './fixture-session.js';
import { rowsScenario } from './rows-scenario.js';

/** Answers of some machines, as a host hands them over. */
export const machinesDown = [
  { tag: 'PC-12', down: true, users: 3, disks: [{ message: 'SMART error' }, { message: 'Not found' }] },
  { tag: 'PC-40', down: false },
  { tag: { unknown: 'label is gone' }, down: true, users: 1 },
];

/** A call with these machines, while there may be others; empty starts with the one there is at least. */
export function rowsSession(machines: readonly object[] = machinesDown, options: SessionOptions = {}): Session {
  const session = createSession(parsedScenario(rowsScenario), {
    clock: clockAt('2026-11-12T09:00:00Z'),
    random: (bytes) => new Uint8Array(bytes).fill(7),
    locale: 'en',
    ...options,
  });
  session.send({ type: 'ANSWER_GIVEN', id: 'caller', value: 'Léa Martin' });
  if (machines.length > 0) session.send({ type: 'ANSWER_GIVEN', id: 'machines', value: machines });
  return session;
}
