import type { Analysis } from '../analysis/analysis.js';
import type { ExpressionPlace } from '../analysis/places.js';
import { strangeValuesIn } from '../analysis/strange-values.js';
import type { Rule } from '../rule.js';

export const conditionAlwaysTrue: Rule = {
  name: 'condition-always-true',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A condition that is false in no call: it decides nothing.',
  check: (analysis) =>
    analysis.expressions
      .filter(isCondition)
      .filter((place) => isIdle(analysis, place))
      .map(({ path, expression }) => ({ path, params: { condition: expression.source } })),
};

const isCondition = ({ role, expression }: ExpressionPlace) =>
  role !== 'requester' && role !== 'field' && expression.type === 'bool';

/** Of what has another cause, or is never asked, that is told. */
const isIdle = (analysis: Analysis, place: ExpressionPlace) =>
  !analysis.conditions.isInDeadPlace(place) &&
  !analysis.conditions.canFail(place) &&
  analysis.conditions.canHold(place) &&
  strangeValuesIn(analysis, place.expression).length === 0;
