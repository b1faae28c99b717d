import type { Impact, PriorityMatrix, Urgency } from '@filrouge/ticket';
import { impacts, priorities, urgencies } from '@filrouge/ticket';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const matrixNotMonotonic: Rule = {
  name: 'matrix-not-monotonic',
  severity: 'error',
  preset: 'recommended',
  docs: 'A graver impact or urgency gives a lower priority.',
  check: ({ scenario }) => {
    const matrix = scenario.source.priority?.matrix;
    return matrix ? cells.flatMap(([impact, urgency]) => fallsAt(matrix, impact, urgency)) : [];
  },
};

const cells = impacts.flatMap((impact) => urgencies.map((urgency) => [impact, urgency] as const));

/** Compares a cell with the next milder one below it and beside it. */
function fallsAt(matrix: PriorityMatrix, impact: Impact, urgency: Urgency): readonly Found[] {
  const level = matrix[impact][urgency];
  const milder = [
    [after(impacts, impact), urgency],
    [impact, after(urgencies, urgency)],
  ] as const;
  return milder.flatMap(([otherImpact, otherUrgency]) => {
    if (!otherImpact || !otherUrgency) return [];
    const other = matrix[otherImpact][otherUrgency];
    if (priorities.indexOf(level) <= priorities.indexOf(other)) return [];
    const path = `/priority/matrix/${impact}/${urgency}`;
    return [{ path, params: { impact, urgency, level, otherImpact, otherUrgency, other } }];
  });
}

const after = <Level>(levels: readonly Level[], level: Level): Level | undefined => levels[levels.indexOf(level) + 1];
