import type { Rule } from '../rule.js';

export const escalationWithoutDefault: Rule = {
  name: 'escalation-without-default',
  severity: 'warning',
  preset: 'recommended',
  docs: 'No escalation line takes the tickets that no condition meets.',
  check: ({ scenario }) => {
    const { escalation } = scenario.source;
    const isSettled = escalation.length === 0 || escalation.some(({ when }) => when === undefined);
    return isSettled ? [] : [{ path: '/escalation', params: { count: escalation.length } }];
  },
};
