import type { Rule } from '../rule.js';

export const probeNeverFires: Rule = {
  name: 'probe-never-fires',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A probe that no answer brings up.',
  check: ({ expressions, conditions }) =>
    expressions
      .filter(({ role }) => role === 'probe')
      .filter((place) => !conditions.isInDeadPlace(place) && !conditions.canHold(place))
      .map(({ path, expression }) => ({ path, params: { condition: expression.source } })),
};
