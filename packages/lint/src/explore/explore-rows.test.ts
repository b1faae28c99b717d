import { describe, expect, it } from 'vitest';
import { evaluate } from '@filrouge/engine';
import { Analysis } from '../analysis/analysis.js';
import { pointsOf } from '../points/points.js';
import { isReached } from '../points/reached.js';
import { choice, scenarioOf, withItems, yesNo } from '../testing/scenario.js';
import { explore } from './explore.js';
import { isUnreachable } from './unreachable.js';

const from = '2026-11-16T00:00:00Z';
const repeat = (id: string, items: readonly object[]) => ({ type: 'repeat', id, label: id, max: 3, items });
const part = choice('part', ['screen', 'battery']);
const machine = [yesNo('down'), repeat('parts', [part, yesNo('burnt', { when: "part == 'battery'" })])];
const scenario = scenarioOf(
  withItems([
    choice('scope', ['me', 'team']),
    repeat('machines', machine),
    yesNo('last', { when: "scope == 'team' && any(machines.down)" }),
    yesNo('never', { when: "scope == 'team' && scope == 'me'" }),
  ]),
);

describe('what is asked once a row', () => {
  it('is one point, not one for each place of a row', () => {
    expect(pointsOf(scenario).map(({ id }) => id)).toEqual([
      'step',
      'scope',
      'down',
      'part',
      'burnt',
      'parts',
      'machines',
      'last',
      'never',
      'scope=me',
      'scope=team',
      'part=screen',
      'part=battery',
      'qualified',
    ]);
  });

  it('is come by when one of the rows comes by it', () => {
    const burnt = pointsOf(scenario).find(({ id }) => id === 'burnt');
    const answers = ['machines', 'machines[2].parts', 'machines[2].parts[3].part'].map((id) => scenario.named.get(id));
    const values = [['2'], ['3'], 'battery'];
    const given = scenario.cells.map(({ index }) => {
      const place = answers.indexOf(index);
      return place < 0 ? undefined : { value: values[place] as string, provenance: 'asked' as const };
    });

    const call = evaluate(scenario, { answers: given, context: {}, openedAtMs: Date.parse(from) });

    expect(burnt && isReached(burnt, call)).toBe(true);
  });

  it('is found a call for, and only what no call comes by is proven to be so', () => {
    const states = new Map(explore(scenario, { from }).map(({ point, state }) => [point.id, state]));

    expect([...states].filter(([, state]) => state !== 'reached')).toEqual([['never', 'unreachable']]);
    const analysis = new Analysis(scenario);
    expect(pointsOf(scenario).flatMap((point) => (isUnreachable(analysis, point) ? [point.id] : []))).toEqual([
      'never',
    ]);
  });
});
