import { slaTablesOf } from '@filrouge/scenario';
import type { Priority } from '@filrouge/ticket';
import { millisecondsOf, priorities } from '@filrouge/ticket';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const slaShorterForLower: Rule = {
  name: 'sla-shorter-for-lower',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A lower priority is due sooner than a graver one on the same clock.',
  check: ({ scenario }) =>
    slaTablesOf(scenario.source.sla).flatMap((table) => priorities.flatMap((level) => shorterThanGraver(table, level))),
};

type Table = ReturnType<typeof slaTablesOf>[number];

/** Compares with the next graver priority that has due times on the same clock. */
function shorterThanGraver({ path, levels }: Table, level: Priority): readonly Found[] {
  const policy = levels[level];
  if (!policy) return [];
  const graver = priorities.slice(0, priorities.indexOf(level)).findLast((one) => levels[one]?.clock === policy.clock);
  const other = graver && levels[graver];
  if (!other) return [];
  return (['respond', 'resolve'] as const)
    .filter((key) => (millisecondsOf(policy[key]) ?? 0) < (millisecondsOf(other[key]) ?? 0))
    .map((key) => ({
      path: `${path}/${level}/${key}`,
      params: { level, graver, due: policy[key], graverDue: other[key] },
    }));
}
