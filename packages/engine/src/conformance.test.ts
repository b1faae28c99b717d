import { describe, expect, it } from 'vitest';
import { type CallCase, callFiles } from '../../../testing/corpus.js';
import { clockAt } from './clock.js';
import { comparable, expectCase, lasting } from './conformance.harness.js';
import { evaluate } from './evaluate/evaluate.js';
import { playCall } from './play.js';
import { restoreSession } from './restore.js';
import { readScenario } from './testing/arbitrary-scenario.js';

const fixedBytes = (count: number) => new Uint8Array(count);

function play({ answers, at = '', context }: CallCase, scenario: ReturnType<typeof readScenario>) {
  const given = context === undefined ? {} : { context };
  return playCall(scenario, { answers, at, ...given }, { random: fixedBytes });
}

describe.each(callFiles())('$theme', ({ scenarios, cases }) => {
  const read = new Map(Object.entries(scenarios).map(([name, source]) => [name, readScenario(source)]));
  const scenarioOf = ({ scenario }: CallCase) => {
    const found = read.get(scenario);
    if (found) return found;
    throw new Error(`[engine] no scenario "${scenario}" in this file (known: ${[...read.keys()].join(', ')})`);
  };

  it.each(cases)('$name', (one) => {
    const { session, evaluation, issues } = play(one, scenarioOf(one));

    expectCase({ session, evaluation, codes: issues.map(({ code }) => code) }, one.expect);
  });

  it.each(cases)('$name: all at once', (one) => {
    const { evaluation } = play(one, scenarioOf(one));

    expect(comparable(evaluation)).toEqual(comparable(evaluate(evaluation.scenario, evaluation.inputs)));
  });

  it.each(cases.filter(({ answers }) => !Array.isArray(answers)))('$name: told in reverse', (one) => {
    const answers = Object.fromEntries(Object.entries(one.answers).toReversed());

    const reversed = play({ ...one, answers }, scenarioOf(one));

    expect(lasting(reversed.session.view)).toEqual(lasting(play(one, scenarioOf(one)).session.view));
  });

  it.each(cases.filter(isWhollyKept))('$name: parked and taken up again', (one) => {
    const { session } = play(one, scenarioOf(one));
    const snapshot = JSON.parse(JSON.stringify(session.snapshot()));

    const restored = restoreSession(scenarioOf(one), snapshot, { clock: clockAt(one.at ?? '') });

    expect(restored.ok && lasting(restored.session.view)).toEqual(lasting(session.view));
  });
});

/** A call with answers that are never stored cannot come back as it was. */
const isWhollyKept = ({ expect: { nowhere } }: CallCase): boolean => nowhere === undefined;
