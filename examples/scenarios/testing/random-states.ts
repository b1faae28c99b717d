import type { Answer, Evaluation } from '../../../packages/engine/src/index.js';
import { evaluate } from '../../../packages/engine/src/index.js';
import { Analysis } from '../../../packages/lint/src/index.js';
import { hoursFrom } from '../../../packages/lint/src/explore/hours.js';
import { pick } from '../../../packages/lint/src/explore/random.js';
import { Samples } from '../../../packages/lint/src/explore/samples.js';
import type { Scenario } from '../../../packages/scenario/src/index.js';

/** Calls are opened in the week after this day. */
const fromMs = Date.parse('2026-11-16T00:00:00Z');

/**
 * Walks a call by chance: any of the questions, in any order, each answered, not known, passed over or not yet come to,
 * with the host's data and the hour by chance. Answers where the call then stands.
 */
export function randomWalks(scenario: Scenario, random: () => number): () => Evaluation {
  const samples = new Samples(new Analysis(scenario));
  const hours = hoursFrom(scenario, fromMs);
  const keys = Object.keys(scenario.source.context);
  return () => {
    const told = random() * 1.3;
    const answers: (Answer | undefined)[] = [];
    for (const index of scenario.questions) {
      const cell = scenario.cells[index];
      if (cell?.kind !== 'question' || random() > told) continue;
      const chance = random();
      if (chance < 0.06 && cell.source.allowUnknown !== false) answers[index] = { provenance: 'unknown' };
      else if (chance > 0.97) answers[index] = { provenance: 'skipped' };
      else {
        const value = pick(random, samples.ofQuestion(cell));
        if (value !== undefined) answers[index] = { value, provenance: 'asked' };
      }
    }
    const context = Object.fromEntries(
      keys.flatMap((key) => {
        const value = random() < 0.5 ? pick(random, samples.ofContext(key)) : undefined;
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
    return evaluate(scenario, { answers, context, openedAtMs: pick(random, hours) ?? fromMs });
  };
}
