import type { Expression } from '@filrouge/scenario';
import type { Analysis } from './analysis.js';
import type { Literal, Reading } from './comparisons.js';
import { readingOf } from './comparisons.js';

/** A value that a question is compared with, and that none of its options has. */
export interface StrangeValue {
  readonly question: string;
  readonly literal: Literal;
  /** The values it has. */
  readonly known: readonly string[];
}

/** Every such value of an expression: it also makes a condition never or always true, and is told in its stead. */
export function strangeValuesIn(analysis: Analysis, expression: Expression): readonly StrangeValue[] {
  return strangersOf(analysis, analysis.readingOf(expression));
}

/** Every such value in the placeholders of a text in one language. */
export function strangeValuesInTemplate(analysis: Analysis, source: string): readonly StrangeValue[] {
  return [...source.matchAll(/\{\{([^]*?)\}\}/g)].flatMap(({ 1: code = '', index }) =>
    strangersOf(analysis, readingOf(code)).map((found) => moved(found, index + '{{'.length)),
  );
}

const moved = ({ literal, ...found }: StrangeValue, by: number): StrangeValue => ({
  ...found,
  literal: { ...literal, start: literal.start + by, end: literal.end + by },
});

function strangersOf(analysis: Analysis, { comparisons }: Reading): readonly StrangeValue[] {
  return comparisons.flatMap(({ name, literals }) => {
    const known = (analysis.questionNamed(name)?.options ?? []).map(({ source }) => source.value);
    if (known.length === 0) return [];
    return literals
      .filter(({ value }) => !known.includes(String(value)))
      .map((literal) => ({ question: name, literal, known }));
  });
}
