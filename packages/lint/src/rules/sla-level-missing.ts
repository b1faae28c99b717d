import { slaTablesOf } from '@filrouge/scenario';
import { ruledLevels } from '../analysis/ruled-levels.js';
import type { Rule } from '../rule.js';

export const slaLevelMissing: Rule = {
  name: 'sla-level-missing',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A priority that the rules give has no due times, while others have.',
  check: ({ scenario }) => {
    const tables = slaTablesOf(scenario.source.sla).map(({ levels }) => Object.keys(levels));
    const promised = [...new Set(tables.flat())];
    if (promised.length === 0) return [];
    return ruledLevels(scenario)
      .filter((level) => !promised.includes(level))
      .map((level) => ({ path: '/sla', params: { level, known: promised.join(', ') } }));
  },
};
