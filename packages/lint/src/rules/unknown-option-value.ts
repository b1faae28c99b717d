import { closestName } from '@filrouge/scenario';
import type { Analysis } from '../analysis/analysis.js';
import type { ExpressionPlace } from '../analysis/places.js';
import { strangeValuesIn } from '../analysis/strange-values.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const unknownOptionValue: Rule = {
  name: 'unknown-option-value',
  severity: 'error',
  preset: 'recommended',
  docs: 'A condition compares a question with a value that none of its options has.',
  check: (analysis) => analysis.expressions.flatMap((place) => strangersIn(analysis, place)),
};

function strangersIn(analysis: Analysis, { expression, path }: ExpressionPlace): readonly Found[] {
  return strangeValuesIn(analysis, expression).map(({ question, literal: { value, start, end }, known }) => ({
    path,
    params: { question, value, start, end, known: known.slice(0, mostNamed).join(', ') },
    suggestion: closestName(String(value), known),
  }));
}

/** So many options are named; a longer list is looked up in the question. */
const mostNamed = 12;
