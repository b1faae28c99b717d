import type { SyntaxMistake } from './syntax-mistake.js';

/** What authors most often mean where a text is no JSON; beside the names the reader of JSON has. */
export const meantReasons = ['TrailingComma', 'TypographicQuote', 'SingleQuote', 'DecimalComma'] as const;

/** A mistake as its author would see it, at the very character to mend; as the reader of JSON tells it where nothing is known. */
export function meantMistake(text: string, mistake: SyntaxMistake): SyntaxMistake {
  const { reason, offset } = mistake;
  const from = Math.max(0, offset - mostLookedAt);
  const before = text.slice(from, offset).trimEnd();
  const comma = from + before.length - 1;
  if (/^[“”„«»]/u.test(text.slice(offset, offset + 1))) return { reason: 'TypographicQuote', offset, length: 1 };
  if (/^['‘’]/u.test(text.slice(offset, offset + 1))) return { reason: 'SingleQuote', offset, length: 1 };
  if (!wantsMore.has(reason) || before.at(-1) !== ',') return mistake;
  if (/^\s*[}\]]/.test(text.slice(offset, offset + mostLookedAt)))
    return { reason: 'TrailingComma', offset: comma, length: 1 };
  const isDecimal =
    /\d$/.test(before.slice(0, -1)) && /^\d/.test(text.slice(offset, offset + 1)) && comma === offset - 1;
  return isDecimal ? { reason: 'DecimalComma', offset: comma, length: 1 } : mistake;
}

/** Characters before and after a place that tell what was meant there. */
const mostLookedAt = 1000;

/** Reasons a comma before leads to. */
const wantsMore: ReadonlySet<string> = new Set(['PropertyNameExpected', 'ValueExpected']);
