import type { Session, SessionOptions } from '@filrouge/engine';
import { fixtureSession } from './fixture-session.js';

/** Answers that settle every required question of the fixture scenario: a whole site down, work at a standstill. */
export const siteDown: Readonly<Record<string, unknown>> = {
  caller: { name: 'Léa Martin' },
  site: 'site2',
  symptom: 'Plus de réseau sur toute la plateforme',
  category: 'network',
  scope: 'site',
  blocked: true,
};

/** A call of the fixture scenario with these answers given. */
export function answeredSession(answers: Readonly<Record<string, unknown>>, options: SessionOptions = {}): Session {
  const session = fixtureSession({ locale: 'en', ...options });
  for (const [id, value] of Object.entries(answers)) session.send({ type: 'ANSWER_GIVEN', id, value });
  return session;
}

/** A call whose ticket may be sent. */
export function readySession(options: SessionOptions = {}): Session {
  const session = answeredSession(siteDown, options);
  for (const id of ['no-promise', 'site-down']) session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id });
  return session;
}
