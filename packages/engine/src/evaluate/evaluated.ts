import type { Draft } from './draft.js';
import type { Evaluation } from './evaluation.js';

/** What a scope reads: an evaluation, finished or under way. */
export type Evaluated = Pick<Evaluation | Draft, 'scenario' | 'inputs' | 'clock' | 'states' | 'values'>;
