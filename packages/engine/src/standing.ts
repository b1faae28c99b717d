import type { Evaluation } from './evaluate/evaluation.js';
import { open, yes } from './evaluate/evaluation.js';
import type { Standing } from './view.js';

/** Whether what stands at an index applies now. */
export function standingAt({ holds }: Pick<Evaluation, 'holds'>, index: number): Standing {
  if (holds[index] === yes) return 'onPath';
  return holds[index] === open ? 'pending' : 'offPath';
}
