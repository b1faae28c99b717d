import type { CompiledOption } from '@filrouge/scenario';
import { closestName } from '@filrouge/scenario';
import type { Analysis } from '../analysis/analysis.js';
import type { ExpressionPlace } from '../analysis/places.js';
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
  return analysis.readingOf(expression).comparisons.flatMap(({ name, literals }) => {
    const values = valuesOf(analysis, name);
    if (values.length === 0) return [];
    return literals
      .filter(({ value }) => !values.includes(String(value)))
      .map(({ value, start, end }) => ({
        path,
        params: { question: name, value, start, end, known: values.slice(0, mostNamed).join(', ') },
        suggestion: closestName(String(value), values),
      }));
  });
}

/** So many options are named; a longer list is looked up in the question. */
const mostNamed = 12;

const valuesOf = (analysis: Analysis, name: string): readonly string[] =>
  (analysis.questionNamed(name)?.options ?? []).map(({ source }: CompiledOption) => source.value);
