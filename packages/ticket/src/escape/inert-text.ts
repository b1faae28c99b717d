/** What ends a line in any system, and the tab, which may indent a line into code. */
const lineBreaks = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
/** Embeddings, overrides and isolates: they make text read in another order than it stands. Marks (LRM, RLM) only set letters apart. */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g;
/** Control characters but the line feed, lone surrogates, and the tags block, which shows nothing and yet is text. */
const unseen = /(?!\n)[\p{Cc}\p{Cs}\u{E0000}-\u{E007F}]/gu;

/**
 * Text from outside that shows what it holds: line breaks become `\n`, tabs spaces, other control characters and lone
 * surrogates U+FFFD, and what would turn the reading order is taken out.
 */
export function inertText(text: string): string {
  return text.replace(lineBreaks, '\n').replaceAll('\t', ' ').replace(bidiControls, '').replace(unseen, '\uFFFD');
}

/** The lines that hold something, inert and without space around; empty for a blank text. */
export function inertLines(text: string): readonly string[] {
  return inertText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
