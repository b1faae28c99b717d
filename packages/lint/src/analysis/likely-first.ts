import type { Expression } from '@filrouge/scenario';
import type { Reading } from './comparisons.js';
import type { Possible } from './domain.js';
import type { Goal } from './goal.js';

/** A name and what it may be. */
export interface NamedValues {
  readonly name: string;
  readonly values: readonly Possible[];
}

type ReadingOf = (expression: Expression) => Reading;

/** The values of a name, those first that the goals speak of: what is possible is then found at once. */
export function likelyFirst(
  { name, values }: NamedValues,
  goals: readonly Goal[],
  readingOf: ReadingOf,
): readonly Possible[] {
  if (values.length <= fewValues) return values;
  const spoken = new Set(goals.flatMap((goal) => literalsOf(goal, name, readingOf)));
  const likely = values.filter(({ value }) => spoken.has(value));
  return likely.length === 0 ? values : [...likely, ...values.filter(({ value }) => !spoken.has(value))];
}

/** Below this, sorting costs more than it saves. */
const fewValues = 6;

function literalsOf(goal: Goal, name: string, readingOf: ReadingOf): readonly unknown[] {
  const expressions =
    goal.kind === 'refused'
      ? [goal.expression]
      : goal.facts.flatMap((fact) => (fact.kind === 'holds' ? [fact.expression] : []));
  return expressions
    .flatMap((expression) => readingOf(expression).comparisons)
    .filter((comparison) => comparison.name === name)
    .flatMap(({ literals }) => literals.map(({ value }) => value));
}
