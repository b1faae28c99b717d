import type { ExpressionPlace } from '../analysis/places.js';
import type { Rule } from '../rule.js';

export const conditionNeverTrue: Rule = {
  name: 'condition-never-true',
  severity: 'error',
  preset: 'recommended',
  docs: 'A condition that is true in no call, whatever is answered.',
  check: ({ expressions, conditions }) =>
    expressions
      .filter(isCondition)
      .filter((place) => !conditions.isInDeadPlace(place) && !conditions.canHold(place))
      .map(({ path, expression }) => ({ path, params: { condition: expression.source } })),
};

/** A probe that never fires has a rule of its own. */
const isCondition = ({ role, expression }: ExpressionPlace) =>
  role !== 'probe' && role !== 'requester' && role !== 'field' && expression.type === 'bool';
