import type { ExpressionMistake } from './expression.js';
import { expressionLimits } from './limits.js';
import { mistakeAt } from './mistake.js';

/** A stretch of plain text, or an expression with the place of its first character in the whole text. */
export type Piece = { readonly text: string } | { readonly code: string; readonly start: number };

/** A text with placeholders, cut up; the mistakes are those of the braces, not of what is between them. */
export interface SplitTemplate {
  readonly pieces: readonly Piece[];
  readonly mistakes: readonly ExpressionMistake[];
}

const open = '{{';
const close = '}}';

/** Cuts a text at its placeholders. */
export function splitTemplate(source: string): SplitTemplate {
  const pieces: Piece[] = [];
  const mistakes: ExpressionMistake[] = [];
  let from = 0;
  for (let at = source.indexOf(open); at >= 0; at = source.indexOf(open, from)) {
    const placeholder = placeholderAt(source, at);
    pieces.push({ text: source.slice(from, placeholder.isPlain ? at - 1 : at) }, ...placeholder.pieces);
    mistakes.push(...placeholder.mistakes);
    from = placeholder.end;
    // Each placeholder is two pieces.
    if (pieces.length > 2 * expressionLimits.placeholders) return { pieces: [], mistakes: [tooMany(at, source)] };
  }
  return { pieces: [...pieces, { text: source.slice(from) }], mistakes };
}

interface Placeholder extends SplitTemplate {
  /** Where the text goes on. */
  readonly end: number;
  /** Whether a backslash makes it plain text. */
  readonly isPlain: boolean;
}

function placeholderAt(source: string, at: number): Placeholder {
  const start = at + open.length;
  if (source[at - 1] === '\\') return { pieces: [{ text: open }], mistakes: [], end: start, isPlain: true };
  const closeAt = closeOf(source, start);
  if (closeAt < 0) return failedPlaceholder(mistakeAt({ start: at, end: source.length }, 'text-unclosed-placeholder'));
  const end = closeAt + close.length;
  const code = source.slice(start, closeAt);
  if (code.trim() === '') return failedPlaceholder(mistakeAt({ start: at, end }, 'text-empty-placeholder'));
  return { pieces: [{ code, start }], mistakes: [], end, isPlain: false };
}

const failedPlaceholder = (mistake: ExpressionMistake): Placeholder => ({
  pieces: [],
  mistakes: [mistake],
  end: mistake.end,
  isPlain: false,
});

const tooMany = (start: number, { length }: string) =>
  mistakeAt({ start, end: length }, 'text-too-many-placeholders', { limit: expressionLimits.placeholders });

/** Where the placeholder closes: the first `}}` outside quotes, or any if a quote is left open; -1 if none. */
function closeOf(source: string, start: number): number {
  const tokens = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\}\}/gs;
  const code = source.slice(start, start + expressionLimits.sourceLength);
  for (const token of code.matchAll(tokens)) if (token[0] === close) return start + token.index;
  return source.indexOf(close, start);
}
