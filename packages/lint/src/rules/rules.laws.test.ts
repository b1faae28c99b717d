import type { Evaluation } from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lint } from '../lint.js';
import type { Rule } from '../rule.js';
import { arbitraryCall } from '../testing/arbitrary-call.js';
import { arbitraryScenario } from '../testing/arbitrary-scenario.js';
import { itemNeverAppears } from './item-never-appears.js';
import { ruleNeverWins } from './rule-never-wins.js';

const yes = 2;
/** Random walks take a while on a busy machine. */
const patienceMs = 120_000;
const scenarioAndCalls = arbitraryScenario.chain((scenario) =>
  fc.record({
    scenario: fc.constant(scenario),
    calls: fc.array(arbitraryCall(scenario), { minLength: 20, maxLength: 20 }),
  }),
);

const foundBy = (rule: Rule, scenario: Scenario) => new Set(lint(scenario, { rules: [rule] }).map(({ path }) => path));

/** Paths of what applies in that state of the call. */
const appearing = ({ scenario, holds }: Evaluation) =>
  scenario.cells.filter(({ index }) => holds[index] === yes).map(({ path }) => path);

/** Paths of the rules that decide their lists in that state of the call. */
const winning = ({ scenario, holds }: Evaluation) =>
  Object.values(scenario.rules).flatMap((list) => {
    const winner = list.find((index) => holds[index] === yes);
    return winner === undefined ? [] : [scenario.cells[winner]?.path];
  });

it.each([
  { rule: itemNeverAppears, seen: appearing },
  { rule: ruleNeverWins, seen: winning },
])(
  'no call shows what $rule.name finds',
  ({ rule, seen }) => {
    fc.assert(
      fc.property(scenarioAndCalls, ({ scenario, calls }) => {
        const found = foundBy(rule, scenario);

        for (const call of calls)
          expect(seen(call).filter((path) => path !== undefined && found.has(path))).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  },
  patienceMs,
);

it(
  'fails in no scenario',
  () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const findings = lint(scenario, { preset: 'strict', today: '2026-11-02' });

        expect(findings.map(({ rule }) => rule)).not.toContain('rule-crashed');
      }),
      { numRuns: 60, endOnFailure: true },
    );
  },
  patienceMs,
);
