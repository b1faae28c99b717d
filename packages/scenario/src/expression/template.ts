import { constantTemplate, type Rendered, type Template } from './constant-template.js';
import type { Evaluated, Expression, ExpressionCompiler, ExpressionMistake, Scope } from './expression.js';
import { type Piece, splitTemplate } from './split-template.js';

/** A compiled text, or every mistake found in it; positions are those of the whole text. */
export type CompiledTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly mistakes: readonly ExpressionMistake[] };

/**
 * Compiles a text with placeholders: `Merci {{ callerName }}`. The bare name of a question or fact shows what a person
 * reads (the label of the option), any other expression its value. `\{{` is a plain `{{`.
 */
export function compileTemplate(source: string, compiler: ExpressionCompiler): CompiledTemplate {
  const { pieces, mistakes } = splitTemplate(source);
  const filled = pieces.map((piece) => compilePiece(piece, compiler));
  const all = [...mistakes, ...filled.flatMap((piece) => ('mistakes' in piece ? piece.mistakes : []))];
  if (all.length > 0) return { ok: false, mistakes: all };
  return { ok: true, template: filledTemplate(source, filled.filter(isReady)) };
}

type Ready = { readonly text: string } | { readonly expression: Expression };
type Failed = { readonly mistakes: readonly ExpressionMistake[] };

const isReady = (piece: Ready | Failed): piece is Ready => !('mistakes' in piece);

function compilePiece(piece: Piece, compiler: ExpressionCompiler): Ready | Failed {
  if ('text' in piece) return piece;
  const compiled = compiler.compile(piece.code);
  if (compiled.ok) return { expression: compiled.expression };
  const { start } = piece;
  return {
    mistakes: compiled.mistakes.map((mistake) => ({
      ...mistake,
      start: mistake.start + start,
      end: mistake.end + start,
    })),
  };
}

function filledTemplate(source: string, pieces: readonly Ready[]): Template {
  const expressions = pieces.flatMap((piece) => ('expression' in piece ? [piece.expression] : []));
  if (expressions.length === 0) {
    return constantTemplate(source, pieces.map((piece) => ('text' in piece ? piece.text : '')).join(''));
  }
  const reads = [...new Set(expressions.flatMap((expression) => expression.reads))];
  return { source, reads, isConstant: false, render: (scope, fallback = '…') => render(pieces, scope, fallback) };
}

function render(pieces: readonly Ready[], scope: Scope, fallback: string): Rendered {
  const shown = pieces.map((piece) => ('text' in piece ? textValue(piece.text) : shownOf(piece.expression, scope)));
  const text = shown
    .map((value, place) => (value.state === 'value' ? spelled(value.value, pieces[place], scope) : fallback))
    .join('');
  const isComplete = shown.every(({ state }) => state === 'value');
  const error = shown.find((value) => value.state === 'error');
  return error ? { text, isComplete, error } : { text, isComplete };
}

function spelled(value: unknown, piece: Ready | undefined, scope: Scope): string {
  const text = textOf(value);
  return piece && 'expression' in piece && scope.spell ? scope.spell(text) : text;
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
