import { clockAt, createSession, type Session, type SessionOptions } from '@filrouge/engine';
import { parseScenario, type Scenario } from '@filrouge/scenario';
import { fixtureScenario } from './fixture-scenario.js';

/** A call of the fixture scenario at a Thursday morning of the client's; the same each time. */
export function fixtureSession(options: SessionOptions = {}): Session {
  return createSession(parsedScenario(fixtureScenario), {
    clock: clockAt('2026-11-12T09:00:00Z'),
    random: (bytes) => new Uint8Array(bytes).fill(7),
    ...options,
  });
}

/** A scenario of a test, read as a host's would be. */
export function parsedScenario(source: unknown): Scenario {
  const parsed = parseScenario(source);
  if (!parsed.ok) throw new Error(`[elements] the fixture is no scenario: ${JSON.stringify(parsed.issues)}`);
  return parsed.scenario;
}
