import type { Ready, Template } from './constant-template.js';
import type { ExpressionCompiler, ExpressionMistake } from './expression.js';
import { filledTemplate } from './filled-template.js';
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
  const all = [...mistakes, ...filled.flatMap((piece) => (isFailed(piece) ? piece.mistakes : []))];
  if (all.length > 0) return { ok: false, mistakes: all };
  return { ok: true, template: filledTemplate(source, filled.filter(isReady)) };
}

type Failed = { readonly mistakes: readonly ExpressionMistake[] };

const isFailed = (piece: Ready | Failed): piece is Failed => typeof piece !== 'string' && 'mistakes' in piece;
const isReady = (piece: Ready | Failed): piece is Ready => !isFailed(piece);

function compilePiece(piece: Piece, compiler: ExpressionCompiler): Ready | Failed {
  if ('text' in piece) return piece.text;
  const compiled = compiler.compile(piece.code);
  if (compiled.ok) return compiled.expression;
  const { start } = piece;
  return {
    mistakes: compiled.mistakes.map((mistake) => ({
      ...mistake,
      start: mistake.start + start,
      end: mistake.end + start,
    })),
  };
}
