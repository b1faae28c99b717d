import { clockAt, createSession, type Session } from '@filrouge/engine';
import { parsedScenario } from './fixture-session.js';

/** One step of so many questions; each third shows on the yes of the one before it. */
const longScenario = (count: number) => ({
  format: 1,
  id: 'long-step',
  version: '1.0.0',
  locales: ['en'],
  title: 'A long step',
  client: { id: 'acme', name: 'Acme' },
  steps: [
    { id: 'checks', title: 'Checks', items: Array.from({ length: count }, (_, index) => question(index + 1)) },
    { id: 'closing', title: 'Closing', items: [{ type: 'text', id: 'note', label: 'Note' }] },
  ],
  priority: { impact: [{ is: 'low' }], urgency: [{ is: 'low' }], matrix: flat },
  ticket: { title: 'Long' },
});

const flat = Object.fromEntries(
  ['high', 'medium', 'low'].map((impact) => [impact, { high: 'P4', medium: 'P4', low: 'P4' }]),
);

function question(place: number) {
  const id = `q${String(place)}`;
  const label = `Check no. ${String(place)}`;
  if (place % 3 === 2) return { type: 'yesNo', id, label, required: true };
  if (place % 3 === 0) return { type: 'text', id, label, when: `q${String(place - 1)}` };
  return { type: 'text', id, label };
}

/** A call of one long step, for what must not grow with it. */
export function longSession(count: number): Session {
  return createSession(parsedScenario(longScenario(count)), { clock: clockAt('2026-11-12T09:00:00Z') });
}
