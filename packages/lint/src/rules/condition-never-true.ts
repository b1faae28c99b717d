import type { Analysis } from '../analysis/analysis.js';
import type { ExpressionPlace } from '../analysis/places.js';
import { strangeValuesIn } from '../analysis/strange-values.js';
import type { Rule } from '../rule.js';

export const conditionNeverTrue: Rule = {
  name: 'condition-never-true',
  severity: 'error',
  preset: 'recommended',
  docs: 'A condition that is true in no call, whatever is answered.',
  check: (analysis) =>
    analysis.expressions
      .filter(isCondition)
      .filter((place) => isDead(analysis, place))
      .map(({ path, expression }) => ({ path, params: { condition: expression.source } })),
};

/** A probe that never fires has a rule of its own. */
const isCondition = ({ role, expression }: ExpressionPlace) =>
  role !== 'probe' && role !== 'requester' && role !== 'field' && expression.type === 'bool';

/** Of what has another cause, or stands in what is dead itself, that is told. */
const isDead = (analysis: Analysis, place: ExpressionPlace) =>
  !analysis.conditions.isInDeadPlace(place) &&
  !analysis.conditions.canHold(place) &&
  strangeValuesIn(analysis, place.expression).length === 0;
