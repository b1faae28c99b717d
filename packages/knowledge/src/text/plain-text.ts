import type { ArticleBody, BodyKind } from '../article.js';
import { decodeEntities } from './decode-entities.js';

/**
 * The words of a body, to index it and to show an excerpt; spaces collapsed. Not a sanitiser: show the outcome as text.
 */
export function plainTextOf({ kind, text }: ArticleBody): string {
  return plain[kind](text).replace(/\s+/g, ' ').trim();
}

/** Characters of a body that a search reads: what a guide of ten pages has. */
const longestStart = 30_000;

/** The beginning of a body as `plainTextOf` gives it, however long the body is. */
export function plainStartOf({ kind, text }: ArticleBody): string {
  return plainTextOf({ kind, text: text.slice(0, longestStart) });
}

const plain: Readonly<Record<BodyKind, (text: string) => string>> = {
  text: (text) => text,
  html: (text) => decodeEntities(withoutTags(text)),
  markdown: (text) => decodeEntities(withoutTags(withoutMarks(text))),
};

// Each pattern stops at the next delimiter, so that a hostile text costs no more than its length.
function withoutTags(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|template)\b[^]*?(?:<\/\1\b[^>]*>|$)/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, spaceFor);
}

function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^[ \t|:-]{3,}\r?$/gm, ' ')
    .replace(/^\s{0,3}(?:`{3,}|~{3,}).*$/gm, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d{1,3}\.)\s+/gm, ' ')
    .replace(/[*~`|]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, spaceFor);
}

/** A mark parts two words; one that ends before a full stop leaves the stop where it stands. */
function spaceFor(mark: string, start: number, whole: string): string {
  const end = start + mark.length;
  return /^[.,;:!?…)\]](?![\p{L}\p{N}])/u.test(whole.slice(end, end + 2)) ? '' : ' ';
}
