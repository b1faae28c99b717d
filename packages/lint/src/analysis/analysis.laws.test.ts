import type { Evaluation } from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryCall, scopeIn } from '../testing/arbitrary-call.js';
import { arbitraryScenario } from '../testing/arbitrary-scenario.js';
import { Analysis } from './analysis.js';
import type { ExpressionPlace } from './places.js';

const [yes, answered] = [2, 2];
/** Random walks take a while on a busy machine. */
const patienceMs = 120_000;
const scenarioAndCalls = arbitraryScenario.chain((scenario) =>
  fc.record({
    scenario: fc.constant(scenario),
    calls: fc.array(arbitraryCall(scenario), { minLength: 20, maxLength: 20 }),
  }),
);

interface Sample {
  readonly scenario: Scenario;
  readonly calls: readonly Evaluation[];
}

/** Conditions that come to this in one of the calls, where they count. */
function refutedBy({ calls }: Sample, places: readonly ExpressionPlace[], result: boolean): readonly string[] {
  return calls.flatMap((call) => {
    const scope = scopeIn(call);
    return places
      .filter((place) => counts(call, place))
      .filter(({ expression, cell }) => {
        // A fact has its value from the engine, which settles what nothing decides any more.
        if (cell?.kind === 'fact') return call.values[cell.index] === result;
        const evaluated = expression.evaluate(scope);
        return evaluated.state === 'value' && evaluated.value === result;
      })
      .map(({ path, expression }) => `${path} ${expression.source}`);
  });
}

/** Whether the condition counts in that state of the call. */
function counts({ holds, states }: Evaluation, { role, cell }: ExpressionPlace): boolean {
  if (!cell || cell.kind === 'fact' || cell.kind === 'rule' || cell.kind === 'priority') return true;
  if (role === 'when') return cell.parent < 0 || holds[cell.parent] === yes;
  return role === 'probe' || role === 'check' ? states[cell.index] === answered : holds[cell.index] === yes;
}

const conditionsOf = (scenario: Scenario) => {
  const analysis = new Analysis(scenario);
  return { analysis, places: analysis.expressions.filter(({ expression }) => expression.type === 'bool') };
};

it(
  'a condition said to hold in no call holds in none',
  () => {
    fc.assert(
      fc.property(scenarioAndCalls, (sample) => {
        const { analysis, places } = conditionsOf(sample.scenario);
        const never = places.filter((place) => !analysis.conditions.canHold(place));

        expect(refutedBy(sample, never, true)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  },
  patienceMs,
);

it(
  'a condition said to fail in no call fails in none',
  () => {
    fc.assert(
      fc.property(scenarioAndCalls, (sample) => {
        const { analysis, places } = conditionsOf(sample.scenario);
        const always = places.filter((place) => !analysis.conditions.canFail(place));

        expect(refutedBy(sample, always, false)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  },
  patienceMs,
);

it(
  'finds some of either kind',
  () => {
    const found = fc.sample(arbitraryScenario, { numRuns: 40, seed: 1 }).map((scenario) => {
      const { analysis, places } = conditionsOf(scenario);
      return {
        never: places.filter((place) => !analysis.conditions.canHold(place)).length,
        always: places.filter((place) => !analysis.conditions.canFail(place)).length,
      };
    });
    const sum = (key: 'never' | 'always') => found.reduce((total, one) => total + one[key], 0);

    expect(sum('never')).toBeGreaterThan(20);
    expect(sum('always')).toBeGreaterThan(20);
  },
  patienceMs,
);
