import { closestName } from '@filrouge/scenario';
import type { Analysis } from '../analysis/analysis.js';
import type { TextPlace } from '../analysis/places.js';
import type { StrangeValue } from '../analysis/strange-values.js';
import { strangeValuesIn, strangeValuesInTemplate } from '../analysis/strange-values.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const unknownOptionValue: Rule = {
  name: 'unknown-option-value',
  severity: 'error',
  preset: 'recommended',
  docs: 'A condition compares a question with a value that none of its options has.',
  check: (analysis) => [
    ...analysis.expressions.flatMap(({ expression, path }) =>
      strangeValuesIn(analysis, expression).map((found) => foundAt(path, found)),
    ),
    ...analysis.texts.flatMap((place) => strangersInText(analysis, place)),
  ],
};

function strangersInText(analysis: Analysis, { text, path }: TextPlace): readonly Found[] {
  return [...text.templates].flatMap(([locale, { source }]) =>
    strangeValuesInTemplate(analysis, source).map((found) =>
      foundAt(typeof text.source === 'string' ? path : `${path}/${locale}`, found),
    ),
  );
}

const foundAt = (path: string, { question, literal: { value, start, end }, known }: StrangeValue): Found => ({
  path,
  params: { question, value, start, end, known: known.slice(0, mostNamed).join(', ') },
  suggestion: closestName(String(value), known),
});

/** So many options are named; a longer list is looked up in the question. */
const mostNamed = 12;
