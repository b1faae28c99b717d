import type { Rule } from '../rule.js';

export const instructionExpired: Rule = {
  name: 'instruction-expired',
  severity: 'warning',
  preset: 'recommended',
  docs: 'An instruction whose last day is past.',
  check: ({ scenario, today }) =>
    scenario.instructions.flatMap((index) => {
      const cell = scenario.cells[index];
      // Days written YYYY-MM-DD are in order as texts.
      if (cell?.kind !== 'instruction' || !cell.until || !today || cell.until >= today) return [];
      return [{ path: `${cell.path}/until`, params: { id: cell.id, until: cell.until } }];
    }),
};
