import { html, type TemplateResult } from 'lit';

/** A text with the words it was found by marked, whatever their accents and case. */
export function highlighted(text: string, words: readonly string[]): TemplateResult {
  const wanted = words.flatMap((word) => folded(word).split(' ')).filter((word) => word.length > 1);
  const pieces = text.split(/([\p{L}\p{N}][\p{L}\p{N}_.'’-]*)/u);
  return html`${pieces.map((piece) => (isFound(piece, wanted) ? html`<mark>${piece}</mark>` : piece))}`;
}

/** Endings differ between a word as said and as written: a common beginning is enough. */
const sharedBeginning = 0.7;

function isFound(piece: string, wanted: readonly string[]): boolean {
  const word = folded(piece);
  return wanted.some((other) => {
    const length = Math.max(2, Math.ceil(other.length * sharedBeginning));
    const isNear = Math.abs(word.length - other.length) <= Math.max(2, other.length * (1 - sharedBeginning));
    if (/\d/.test(other)) return word === other;
    return isNear && word.length >= length && word.startsWith(other.slice(0, length));
  });
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
