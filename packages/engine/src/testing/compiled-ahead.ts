import { compileAhead, openScenario, type Scenario } from '@filrouge/scenario';
import { createSession } from '../create-session.js';

/** The scenario as a page opens it that was given the compiled file. Throws when it would read the source in it instead. */
export function openedAhead(source: unknown): Scenario {
  const made = compileAhead(source);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const unreadable = { ...made.file, source: { ...made.file.source, format: 'none that can be read' } };
  if (!openScenario(unreadable).ok) throw new Error('the source was read');
  const opened = openScenario(JSON.stringify(made.file));
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.scenario;
}

const openedAtMs = Date.UTC(2026, 10, 12, 13);
const values = [true, 'v0', 5, ['v0'], 'yesterday 2pm', 'PT2H', '7', { name: 'Ada' }];

/** Everything a call on it shows as its questions are answered, its ticket and what would be kept of it, as one text. */
export function wholeCallOf(scenario: Scenario): string {
  const options = { clock: { now: () => openedAtMs }, random: (count: number) => new Uint8Array(count) };
  const session = createSession(scenario, options);
  const shown: unknown[] = [session.view];
  const ids = () => session.view.steps.flatMap(({ items }) => items.map(({ id }) => id));
  for (const id of ids()) session.send({ type: 'ROW_ADDED', id });
  for (const id of ids())
    for (const value of values) {
      session.send({ type: 'ANSWER_GIVEN', id, value });
      shown.push(session.view.current, session.view.ticket);
    }
  session.send({ type: 'CONTEXT_CHANGED', context: { vip: true, machines: [{ tag: 'PC-1' }] } });
  return JSON.stringify([shown, session.view, session.ticketIn('en'), session.snapshot()]);
}

/** A scenario as plain values: what its functions do is seen in the call. */
export const plainOf = (scenario: Scenario): unknown => JSON.parse(JSON.stringify(scenario, withEntries));
const withEntries = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;
