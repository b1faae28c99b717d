import type { Analysis } from '../analysis/analysis.js';
import type { ExpressionPlace } from '../analysis/places.js';
import type { Token } from '../analysis/tokens.js';
import { tokensOf } from '../analysis/tokens.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const personFieldWithoutHas: Rule = {
  name: 'person-field-without-has',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A condition reads a part of a person that may be missing, without asking whether it is there.',
  check: (analysis) => analysis.expressions.flatMap((place) => uncheckedIn(analysis, place)),
};

function uncheckedIn(analysis: Analysis, { expression, path, role }: ExpressionPlace): readonly Found[] {
  // In the ticket a missing part is just left out.
  if (role === 'requester' || role === 'field') return [];
  if (!expression.reads.some((name) => analysis.questionNamed(name)?.type.valueType === 'person')) return [];
  const tokens = tokensOf(expression.source);
  const read = tokens.flatMap((_token, place) => partAt(analysis, tokens, place));
  const tested = new Set(read.filter(({ isTested }) => isTested).map(({ part }) => part));
  return read
    .filter(({ part }) => !tested.has(part))
    .map(({ part, start, end }) => ({ path, params: { part, start, end } }));
}

interface Part {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  /** Whether `has()` asks for it. */
  readonly isTested: boolean;
}

/** `caller.phone`, where caller is a person. A person always has a name. */
function partAt(analysis: Analysis, tokens: readonly Token[], place: number): readonly Part[] {
  const [token, dot, field] = tokens.slice(place, place + 3);
  if (token?.kind !== 'name' || dot?.text !== '.' || field?.kind !== 'name' || field.text === 'name') return [];
  if (analysis.questionNamed(token.text)?.type.valueType !== 'person') return [];
  const isTested = tokens[place - 2]?.text === 'has';
  return [{ part: `${token.text}.${field.text}`, start: token.start, end: field.end, isTested }];
}
