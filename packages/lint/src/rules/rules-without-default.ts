import type { RuleList, Scenario } from '@filrouge/scenario';
import type { Rule } from '../rule.js';

export const rulesWithoutDefault: Rule = {
  name: 'rules-without-default',
  severity: 'warning',
  preset: 'recommended',
  docs: 'Impact, urgency or category has no line for the calls that no condition meets.',
  check: ({ scenario }) =>
    lists
      .filter(({ list, isWanted }) => isWanted(scenario) && !hasDefault(scenario, list))
      .map(({ list, path }) => ({ path, params: { list } })),
};

const lists = [
  { list: 'impact', path: '/priority/impact', isWanted: ({ priority }: Scenario) => priority >= 0 },
  { list: 'urgency', path: '/priority/urgency', isWanted: ({ priority }: Scenario) => priority >= 0 },
  { list: 'category', path: '/ticket/category', isWanted: ({ rules }: Scenario) => rules.category.length > 0 },
] as const;

function hasDefault({ rules, cells }: Scenario, list: RuleList): boolean {
  return rules[list].some((index) => {
    const cell = cells[index];
    return cell?.kind === 'rule' && !cell.when;
  });
}
