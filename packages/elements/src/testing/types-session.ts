import { clockAt, createSession, type Session, type SessionOptions } from '@filrouge/engine';
import { parsedScenario } from './fixture-session.js';
import { typesScenario } from './types-scenario.js';

/** A call of the scenario of types at a Thursday morning of the client's, 10:00; the same each time. */
export function typesSession(options: SessionOptions = {}): Session {
  return createSession(parsedScenario(typesScenario), {
    clock: clockAt('2026-11-12T09:00:00Z'),
    random: (bytes) => new Uint8Array(bytes).fill(7),
    ...options,
  });
}
