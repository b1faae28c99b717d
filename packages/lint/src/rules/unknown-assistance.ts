import { closestName } from '@filrouge/scenario';
import type { Rule } from '../rule.js';

export const unknownAssistance: Rule = {
  name: 'unknown-assistance',
  severity: 'error',
  preset: 'recommended',
  docs: 'An instruction offers remote assistance that the scenario does not have.',
  check: ({ scenario }) => {
    const known = scenario.assistance.map(({ id }) => id);
    return scenario.instructions.flatMap((index) => {
      const cell = scenario.cells[index];
      if (cell?.kind !== 'instruction') return [];
      return (cell.assistance ?? []).flatMap((id, place) =>
        known.includes(id)
          ? []
          : [{ path: `${cell.path}/assistance/${place}`, params: { id }, suggestion: closestName(id, known) }],
      );
    });
  },
};
