import { ParseError, TypeError } from '@marcbachmann/cel-js';
import { closestName } from '../closest-name.js';
import { usageOf } from './cel-functions.js';
import { valueTypeOf } from './cel-types.js';
import { personFields } from './cel-values.js';
import type { ExpressionMistake } from './expression.js';
import { type Range, mistakeAt } from './mistake.js';
import { plainMistake, rangeOf, type TellMistake, typeMistake } from './plain-mistake.js';
import { syntaxMistake } from './syntax-mistake.js';

/** What an author is told of an error the library found when reading or checking an expression. */
export const mistakeOf: TellMistake = (error, source) => {
  if (!(error instanceof ParseError || error instanceof TypeError)) return plainMistake(error, source);
  const place = { ...rangeOf(error, source), source };
  const translate = Object.hasOwn(translations, error.code) ? translations[error.code] : undefined;
  if (translate) return translate(error.summary, place);
  return error instanceof ParseError ? syntaxMistake(source, place) : typeMistake(error.summary, place);
};

interface Place extends Range {
  readonly source: string;
}
type Translation = (summary: string, place: Place) => ExpressionMistake;

const unclosedText: Translation = (_summary, place) => mistakeAt(place, 'expression-unclosed-text');

const needsCondition: Translation = (summary, place) =>
  mistakeAt(place, 'expression-needs-condition', { got: typesIn(summary)[0] });

const noField: Translation = (_summary, place) => {
  const name =
    /\w*$/.exec(place.source.slice(place.start, place.end))?.[0] || place.source.slice(place.start, place.end);
  return mistakeAt(place, 'expression-unknown-field', { name, suggestion: closestName(name, personFields) });
};

/** The library's codes. Types are only in its sentences: they are read from there, and tests hold the sentences. */
const translations: Readonly<Record<string, Translation>> = {
  limit_exceeded: (summary, place) => {
    const limit = Number(/\((\d+)\)/.exec(summary)?.[1]);
    return mistakeAt(place, summary.includes('maxDepth') ? 'expression-too-deep' : 'expression-too-large', { limit });
  },
  reserved_identifier: (_summary, place) =>
    mistakeAt(place, 'expression-reserved-name', { name: place.source.slice(place.start, place.end) }),
  unterminated_string: unclosedText,
  unterminated_triple_quoted_string: unclosedText,
  newline_in_string: unclosedText,
  invalid_macro_argument: (summary, place) => {
    const name = /^\w+/.exec(summary)?.[0] ?? '';
    return mistakeAt(place, 'expression-wrong-arguments', { name, remedy: usageOf(name) });
  },
  invalid_comprehension_range: (summary, place) => {
    const name = /^[\s)]*\.\s*(\w+)/.exec(place.source.slice(place.end))?.[1] ?? 'exists';
    return mistakeAt(place, 'expression-wrong-arguments', { name, got: typesIn(summary)[0], remedy: usageOf(name) });
  },
  no_such_overload: (summary, place) => {
    const [, left, binary = '', other = '', unary, only = ''] = operation.exec(summary) ?? [];
    if (unary === '!') return mistakeAt(place, 'expression-needs-condition', { got: typeName(only) });
    const [operator, right] = unary ? [unary, only] : [binary, other];
    return mistakeAt(place, 'expression-type', { operator, left: typeName(left ?? right), right: typeName(right) });
  },
  no_matching_overload: (summary, place) => {
    const [, receiver = '', name = '', got = ''] = /'(?:(.*)\.)?(\w+)\((.*)\)'/.exec(summary) ?? [];
    const types = [receiver, ...got.split(', ')].filter((type) => type !== '').map(typeName);
    return mistakeAt(place, 'expression-wrong-arguments', { name, got: types.join(', '), remedy: usageOf(name) });
  },
  invalid_logical_operand: needsCondition,
  invalid_condition_type: needsCondition,
  incompatible_ternary_branches: (summary, place) => {
    const [left, right] = typesIn(summary);
    return mistakeAt(place, 'expression-branches-differ', { left, right });
  },
  heterogeneous_list_element: (summary, place) => {
    const [expected, got] = typesIn(summary);
    return mistakeAt(place, 'expression-mixed-list', { expected, got });
  },
  no_such_key: noField,
  cannot_index_type: noField,
  invalid_index_type: noField,
};

/** `int == string` or `!int`, after the colon. */
const operation = /: (?:(\S+) (\S+) (\S+)|([-!])(\S+))$/;

const typeName = (celType: string) => valueTypeOf(celType);
const typesIn = (summary: string) => [...summary.matchAll(/'([^']+)'/g)].map(([, type = '']) => typeName(type));
