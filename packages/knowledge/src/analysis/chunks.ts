/** Longer ones are noise (a pasted key, a base64 block) and would cost in every comparison. */
const longestChunk = 64;

// A word with what holds it together: apostrophes, hyphens, dots of versions and hosts, underscores of constants.
const chunk = /[\p{L}\p{N}\p{M}]+(?:['’ʼ‘`´._-][\p{L}\p{N}\p{M}]+)*/gu;

/** The text cut at spaces and punctuation, apostrophes made straight: `l'écran`, `e-mail`, `v3.2.1`, `ERR_TIMED_OUT`. */
export function chunksOf(text: string): string[] {
  const chunks = text.normalize('NFC').match(chunk) ?? [];
  return chunks.filter(({ length }) => length <= longestChunk).map((found) => found.replace(/[’ʼ‘`´]/g, "'"));
}
