import { constantTemplate, type Ready, type Rendered, type Template } from './constant-template.js';
import type { Evaluated, Expression, Scope } from './expression.js';

/** A text of plain stretches and what is filled in between them; a constant one where nothing is. */
export function filledTemplate(source: string, pieces: readonly Ready[]): Template {
  const expressions = pieces.filter(isExpression);
  if (expressions.length === 0)
    return constantTemplate(source, pieces.map((piece) => (isExpression(piece) ? '' : piece)).join(''));
  const reads = [...new Set(expressions.flatMap((expression) => expression.reads))];
  return {
    source,
    reads,
    isConstant: false,
    pieces,
    render: (scope, fallback = '…') => render(pieces, scope, fallback),
  };
}

function render(pieces: readonly Ready[], scope: Scope, fallback: string): Rendered {
  const shown = pieces.map((piece) => (isExpression(piece) ? shownOf(piece, scope) : textValue(piece)));
  const text = shown
    .map((value, place) => (value.state === 'value' ? spelled(value.value, pieces[place], scope) : fallback))
    .join('');
  const isComplete = shown.every(({ state }) => state === 'value');
  const error = shown.find((value) => value.state === 'error');
  return error ? { text, isComplete, error } : { text, isComplete };
}

function spelled(value: unknown, piece: Ready | undefined, scope: Scope): string {
  const text = textOf(value);
  return piece !== undefined && isExpression(piece) && scope.spell ? scope.spell(text) : text;
}

const textValue = (value: string): Evaluated => ({ state: 'value', value });

function shownOf(expression: Expression, scope: Scope): Evaluated {
  const name = expression.source.trim();
  const isBareName = expression.reads.length === 1 && expression.reads[0] === name;
  const label = isBareName ? scope.labelOf(name) : undefined;
  return label === undefined ? expression.evaluate(scope) : textValue(label);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const isExpression = (piece: Ready): piece is Expression => typeof piece !== 'string';
