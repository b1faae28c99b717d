import type { PriorityMatrix } from './levels.js';
import { impacts, priorities, urgencies } from './levels.js';

/** ITIL's common three by three table, five priorities: what a client without its own table may start from. */
export const itilMatrix: PriorityMatrix = {
  high: { high: 'P1', medium: 'P2', low: 'P3' },
  medium: { high: 'P2', medium: 'P3', low: 'P4' },
  low: { high: 'P3', medium: 'P4', low: 'P5' },
};

/** Whether a graver impact or urgency never makes the priority less grave. */
export function isMonotonic(matrix: PriorityMatrix): boolean {
  const rows = impacts.map((impact) => urgencies.map((urgency) => priorities.indexOf(matrix[impact][urgency])));
  const columns = urgencies.map((urgency) => impacts.map((impact) => priorities.indexOf(matrix[impact][urgency])));
  return [...rows, ...columns].every(neverFalls);
}

const neverFalls = (ranks: readonly number[]): boolean =>
  ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? rank));
