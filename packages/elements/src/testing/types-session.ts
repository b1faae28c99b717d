import { clockAt, createSession, lookupInList, type Session, type SessionOptions } from '@filrouge/engine';
import { parsedScenario } from './fixture-session.js';
import { typesScenario } from './types-scenario.js';

/** A call of the scenario of types at a Thursday morning of the client's, 10:00; the same each time. */
export function typesSession(options: SessionOptions = {}, scenario: unknown = typesScenario): Session {
  return createSession(parsedScenario(scenario), {
    clock: clockAt('2026-11-12T09:00:00Z'),
    // A name decides what becomes of it.
    upload: ({ name }, { onProgress }) => {
      onProgress(0.4);
      if (name.startsWith('slow')) return new Promise(() => undefined);
      return name.startsWith('bad') ? Promise.reject(new Error('413')) : Promise.resolve({ reference: name });
    },
    lookups: { sites: lookupInList(sites), inventory: lookupInList(inventory) },
    // No search waits: a test sees it at once.
    timer: { wait: (delayMs) => (delayMs < 1000 ? Promise.resolve() : new Promise(() => undefined)) },
    random: (bytes) => new Uint8Array(bytes).fill(7),
    ...options,
  });
}

const sites = ['Lille', 'Lyon Gerland', 'Le Havre', 'Saint-Étienne'].map((label, index) => ({
  value: `s${String(index + 1)}`,
  label,
  attributes: { region: index % 2 === 0 ? 'Nord' : 'Sud-Est' },
}));

const inventory = [
  { value: 'PC-0412', label: 'Latitude 5440', attributes: { user: 'Ana Petit' } },
  { value: 'PC-0413', label: 'Latitude 5440', attributes: { user: 'Jean Roux' } },
  { value: 'IMP-007', label: 'LaserJet M507' },
];
