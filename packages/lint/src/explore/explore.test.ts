import { evaluate } from '@filrouge/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Analysis } from '../analysis/analysis.js';
import { pointsOf } from '../points/points.js';
import { isReached } from '../points/reached.js';
import { arbitraryCall } from '../testing/arbitrary-call.js';
import { arbitraryScenario } from '../testing/arbitrary-scenario.js';
import { choice, priorityOf, scenarioOf, withItems, yesNo } from '../testing/scenario.js';
import { explore } from './explore.js';
import { isUnreachable } from './unreachable.js';

const from = '2026-11-16T00:00:00Z';
/** Random walks take a while on a busy machine. */
const patienceMs = 240_000;
/** Walks of the whole run; fewer in the developers' loop: FILROUGE_WALKS=500. */
const walks = Number(process.env['FILROUGE_WALKS'] ?? 10_000);
const callsEach = 250;

it('finds the shortest answers to what follows from an option', () => {
  const items = [choice('scope', ['me', 'team']), yesNo('urgent', { when: "scope == 'team'" })];
  const scenario = scenarioOf(withItems(items));

  const [urgent] = explore(scenario, { from }).filter(({ point }) => point.id === 'urgent');

  expect(urgent).toMatchObject({ state: 'reached', call: { answers: { scope: 'team' }, context: {} } });
});

it('tries numbers beside the limits, texts that expressions speak of, the host and the hour', () => {
  const category = [
    { when: 'people >= 12', is: 'many' },
    { when: "fold(symptom).contains('fumee')", is: 'smoke' },
    { when: 'context.vip', is: 'vip' },
    { when: '!clientOpen', is: 'night' },
    { is: 'other' },
  ];
  const items = [
    { type: 'integer', id: 'people', label: 'People', min: 2 },
    { type: 'text', id: 'symptom', label: 'Symptom' },
  ];
  const client = { id: 'acme', name: 'Acme', hours: [{ days: 'mon-fri', from: '08:00', to: '18:00' }] };
  const parts = { client, context: { vip: 'yesNo' }, ticket: { title: 'Report', category } };

  const found = explore(scenarioOf({ ...withItems(items), ...parts }), { from });

  expect(found.filter(({ state }) => state !== 'reached')).toEqual([]);
});

it('proves what no call comes by, and leaves open what it cannot tell', () => {
  const impact = [{ when: "scope == 'team'", is: 'high' }, { when: "scope == 'team'", is: 'medium' }, { is: 'low' }];
  const never = 'size(symptom) > 5 && size(symptom) < 2';
  const items = [
    choice('scope', ['me', 'team']),
    { type: 'text', id: 'symptom', label: 'Symptom' },
    yesNo('odd', { when: never }),
  ];
  const scenario = scenarioOf(withItems(items, { priority: priorityOf({ impact }) }));

  const states = new Map(explore(scenario, { from, walks: 20 }).map(({ point, state }) => [point.id, state]));

  expect([states.get('impact[2]'), states.get('medium/low'), states.get('odd')]).toEqual([
    'unreachable',
    'unreachable',
    'not-found',
  ]);
});

it('gives calls that come by their points when they are played', { timeout: patienceMs }, () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      for (const explored of explore(scenario, { from, walks: 5 })) {
        if (explored.state !== 'reached') continue;
        const { answers, context, at } = explored.call;
        const given = scenario.cells.map((cell) => {
          const answer = cell.kind === 'question' ? answers[cell.id] : undefined;
          if (answer === undefined) return undefined;
          if (typeof answer === 'object' && 'unknown' in answer) return { provenance: 'unknown' as const };
          if (typeof answer === 'object' && 'skipped' in answer) return { provenance: 'skipped' as const };
          return { value: answer as string, provenance: 'asked' as const };
        });
        const call = evaluate(scenario, { answers: given, context, openedAtMs: Date.parse(at) });

        expect(isReached(explored.point, call), explored.point.id).toBe(true);
      }
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

it('calls nothing unreachable that random walks come by', { timeout: patienceMs }, () => {
  let [proved, walked] = [0, 0];
  fc.assert(
    fc.property(
      arbitraryScenario.chain((scenario) =>
        fc.record({
          scenario: fc.constant(scenario),
          calls: fc.array(arbitraryCall(scenario), { minLength: callsEach, maxLength: callsEach }),
        }),
      ),
      ({ scenario, calls }) => {
        const analysis = new Analysis(scenario);
        const unreachable = pointsOf(scenario).filter((point) => isUnreachable(analysis, point));
        [proved, walked] = [proved + unreachable.length, walked + calls.length];

        for (const call of calls) expect(unreachable.filter((point) => isReached(point, call))).toEqual([]);
      },
    ),
    { numRuns: Math.ceil(walks / callsEach), endOnFailure: true },
  );

  expect(walked).toBeGreaterThanOrEqual(walks);
  expect(proved).toBeGreaterThan(walked / callsEach);
});
