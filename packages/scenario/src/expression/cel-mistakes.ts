import { ParseError, TypeError } from '@marcbachmann/cel-js';
import { closestName } from '../closest-name.js';
import { valueTypeOf } from './cel-types.js';
import { personFields } from './cel-values.js';
import type { ExpressionMistake } from './expression.js';
import { expressionLimits } from './limits.js';
import { type Range, mistakeAt } from './mistake.js';
import { syntaxMistake } from './syntax-mistake.js';

/** What an author is told of an error the library found when reading or checking an expression. */
export function mistakeOf(error: unknown, source: string): ExpressionMistake {
  if (!(error instanceof ParseError || error instanceof TypeError)) {
    // Not an error of the library but of the machine: the stack is exhausted.
    return mistakeAt(wholeOf(source), 'expression-too-deep', { limit: expressionLimits.depth });
  }
  const range = rangeIn(source, error.range);
  const translate = Object.hasOwn(translations, error.code) ? translations[error.code] : undefined;
  if (translate) return translate(error.summary, range);
  if (error instanceof ParseError) return syntaxMistake(source, range);
  return mistakeAt(range, 'expression-type', { operator: '', left: '', right: '', detail: error.summary });
}

/** The whole of a text. */
export const wholeOf = (source: string): Range => ({ start: 0, end: source.length });

function rangeIn(source: string, range: Range | undefined): Range {
  if (!range) return wholeOf(source);
  const start = Math.min(range.start, source.length);
  return { start, end: Math.min(Math.max(range.end, start), source.length) };
}

type Translation = (summary: string, range: Range) => ExpressionMistake;

const needsCondition: Translation = (summary, range) =>
  mistakeAt(range, 'expression-needs-condition', { got: typesIn(summary)[0] });

/** The library's codes. Types are only in its sentences: they are read from there, and tests hold the sentences. */
const translations: Readonly<Record<string, Translation>> = {
  limit_exceeded: (summary, range) => {
    const limit = Number(/\((\d+)\)/.exec(summary)?.[1]);
    return mistakeAt(range, summary.includes('maxDepth') ? 'expression-too-deep' : 'expression-too-large', { limit });
  },
  reserved_identifier: (summary, range) =>
    mistakeAt(range, 'expression-reserved-name', { name: wordAfterColon(summary) }),
  unterminated_string: (_summary, range) => mistakeAt(range, 'expression-unclosed-text'),
  unterminated_triple_quoted_string: (_summary, range) => mistakeAt(range, 'expression-unclosed-text'),
  newline_in_string: (_summary, range) => mistakeAt(range, 'expression-unclosed-text'),
  invalid_macro_argument: (summary, range) =>
    mistakeAt(range, 'expression-wrong-arguments', {
      name: /^\w+/.exec(summary)?.[0],
      got: '',
      remedy: macroUsage(summary),
    }),
  no_such_overload: (summary, range) => {
    const [, left = '', operator = '', right = ''] = /: (?:(\S.*) )?([^\s\w]+|in)\s*(\S.*)$/.exec(summary) ?? [];
    return mistakeAt(range, 'expression-type', { operator, left: typeName(left), right: typeName(right) });
  },
  no_matching_overload: (summary, range) => {
    const [, name = '', got = ''] = /'(?:.*\.)?(\w+)\((.*)\)'/.exec(summary) ?? [];
    return mistakeAt(range, 'expression-wrong-arguments', { name, got: got.split(', ').map(typeName).join(', ') });
  },
  invalid_logical_operand: needsCondition,
  invalid_condition_type: needsCondition,
  incompatible_ternary_branches: (summary, range) => {
    const [left, right] = typesIn(summary);
    return mistakeAt(range, 'expression-branches-differ', { left, right });
  },
  heterogeneous_list_element: (summary, range) => {
    const [expected, got] = typesIn(summary);
    return mistakeAt(range, 'expression-mixed-list', { expected, got });
  },
  no_such_key: (summary, range) => {
    const name = wordAfterColon(summary);
    return mistakeAt(range, 'expression-unknown-field', { name, suggestion: closestName(name, personFields) });
  },
};

const typeName = (celType: string) => (celType === '' ? '' : valueTypeOf(celType));
const typesIn = (summary: string) => [...summary.matchAll(/'([^']+)'/g)].map(([, type = '']) => typeName(type));
const wordAfterColon = (summary: string) => summary.slice(summary.indexOf(': ') + 2);
const macroUsage = (summary: string) =>
  summary.startsWith('has') ? 'has(context.key)' : "list.exists(one, one == 'value')";
