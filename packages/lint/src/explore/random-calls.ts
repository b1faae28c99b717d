import type { Scenario } from '@filrouge/scenario';
import { Analysis } from '../analysis/analysis.js';
import type { ExploredCall } from './call.js';
import { exploredCallOf, Player } from './call.js';
import { hoursFrom } from './hours.js';
import { randomFrom } from './random.js';
import { Samples } from './samples.js';
import { Suppositions } from './suppositions.js';
import { randomCall } from './walk.js';

/** Which calls by chance, and how many. */
export interface RandomCalls {
  /** The day it is, ISO 8601: calls are opened in the week after it, and on holidays. */
  readonly from: string;
  readonly count: number;
  /** Other numbers, other calls; the same, the same. Defaults to 1. */
  readonly seed?: number;
}

/** Calls by chance, each answered to its end: nearly every question, with what its type takes and conditions speak of. */
export function randomCalls(scenario: Scenario, { from, count, seed = 1 }: RandomCalls): readonly ExploredCall[] {
  const analysis = new Analysis(scenario);
  const making = {
    analysis,
    hours: hoursFrom(scenario, Date.parse(from)),
    samples: new Samples(analysis),
    suppositions: new Suppositions(analysis, 'likely'),
    random: randomFrom(seed),
  };
  const player = new Player(scenario);
  return Array.from({ length: count }, () => exploredCallOf(scenario, randomCall(making, player)));
}
