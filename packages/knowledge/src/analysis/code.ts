/** Digits of a number that alone already names something: 5034441 is KB5034441. */
const tellingDigits = 4;

/**
 * Whether a folded chunk is an identifier that must be kept whole: an error code, a version, a model, a constant, a
 * host or file name. `0x80070057`, `kb5034441`, `3.2.1`, `err_connection_reset`, `outlook.exe`.
 */
export function isCode(chunk: string): boolean {
  if (/[_.]/.test(chunk)) return true;
  return /\d/.test(chunk) && /\p{L}/u.test(chunk);
}

/** A code as it is compared: the v of a version does not count, nor what joins its parts but for dots. */
export function codeOf(chunk: string): string {
  return chunk.replace(/^v(?=\d)/, '').replace(/[-']/g, '');
}

/** What else a code is searched by: its words and its long numbers, so that half a code finds it too. */
export function partsOfCode(chunk: string): string[] {
  if (/^0x[\da-f]+$/.test(chunk)) return [];
  const parts = chunk.match(/\p{L}+|\d+/gu) ?? [];
  return parts.filter((part) => (/\d/.test(part) ? part.length >= tellingDigits : part.length > 1));
}
