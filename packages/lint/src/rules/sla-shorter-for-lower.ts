import type { Priority } from '@filrouge/ticket';
import { millisecondsOf, priorities } from '@filrouge/ticket';
import type { Analysis } from '../analysis/analysis.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const slaShorterForLower: Rule = {
  name: 'sla-shorter-for-lower',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A lower priority is due sooner than a graver one on the same clock.',
  check: ({ scenario }) => priorities.flatMap((level) => shorterThanGraver(scenario.source.sla, level)),
};

type Sla = Analysis['scenario']['source']['sla'];

/** Compares with the next graver priority that has due times on the same clock. */
function shorterThanGraver(sla: Sla, level: Priority): readonly Found[] {
  const policy = sla[level];
  if (!policy) return [];
  const graver = priorities.slice(0, priorities.indexOf(level)).findLast((one) => sla[one]?.clock === policy.clock);
  const other = graver && sla[graver];
  if (!other) return [];
  return (['respond', 'resolve'] as const)
    .filter((key) => (millisecondsOf(policy[key]) ?? 0) < (millisecondsOf(other[key]) ?? 0))
    .map((key) => ({
      path: `/sla/${level}/${key}`,
      params: { level, graver, due: policy[key], graverDue: other[key] },
    }));
}
