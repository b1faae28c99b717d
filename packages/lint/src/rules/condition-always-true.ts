import type { ExpressionPlace } from '../analysis/places.js';
import type { Rule } from '../rule.js';

export const conditionAlwaysTrue: Rule = {
  name: 'condition-always-true',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A condition that is false in no call: it decides nothing.',
  check: ({ expressions, conditions }) =>
    expressions
      .filter(isCondition)
      .filter((place) => !conditions.isInDeadPlace(place) && !conditions.canFail(place) && conditions.canHold(place))
      .map(({ path, expression }) => ({ path, params: { condition: expression.source } })),
};

const isCondition = ({ role, expression }: ExpressionPlace) =>
  role !== 'requester' && role !== 'field' && expression.type === 'bool';
