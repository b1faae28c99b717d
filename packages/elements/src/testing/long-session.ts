import { clockAt, createSession, type Session } from '@filrouge/engine';
import { parsedScenario } from './fixture-session.js';

/** So many questions, in steps of so many; each third shows on the yes of the one before it. */
const longScenario = (count: number, inStep: number) => ({
  format: 1,
  id: 'long-step',
  version: '1.0.0',
  locales: ['en'],
  title: 'A long step',
  client: { id: 'acme', name: 'Acme' },
  steps: [
    ...Array.from({ length: Math.ceil(count / inStep) }, (_, index) => ({
      id: index === 0 ? 'checks' : `checks${String(index + 1)}`,
      title: 'Checks',
      items: Array.from({ length: inStep }, (_item, place) => question(index * inStep + place + 1)),
    })),
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

/** A call of one long step, or of steps of so many questions, for what must not grow with it. */
export function longSession(count: number, inStep = count): Session {
  return createSession(parsedScenario(longScenario(count, inStep)), { clock: clockAt('2026-11-12T09:00:00Z') });
}
