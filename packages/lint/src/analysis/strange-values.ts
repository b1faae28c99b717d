import type { Expression } from '@filrouge/scenario';
import type { Analysis } from './analysis.js';
import type { Literal } from './comparisons.js';

/** A value that a question is compared with, and that none of its options has. */
export interface StrangeValue {
  readonly question: string;
  readonly literal: Literal;
  /** The values it has. */
  readonly known: readonly string[];
}

/** Every such value of an expression: it also makes a condition never or always true, and is told in its stead. */
export function strangeValuesIn(analysis: Analysis, expression: Expression): readonly StrangeValue[] {
  return analysis.readingOf(expression).comparisons.flatMap(({ name, literals }) => {
    const known = (analysis.questionNamed(name)?.options ?? []).map(({ source }) => source.value);
    if (known.length === 0) return [];
    return literals
      .filter(({ value }) => !known.includes(String(value)))
      .map((literal) => ({ question: name, literal, known }));
  });
}
