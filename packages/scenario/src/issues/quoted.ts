/** Longest piece of foreign data that is quoted back in an issue. */
const quotedLength = 80;

/** What was given, short enough to quote in a sentence. */
export function quoted(input: unknown): string {
  const text = typeof input === 'string' ? input : (asJson(input) ?? String(input));
  return text.length > quotedLength ? `${text.slice(0, quotedLength)}…` : text;
}

/** The kind of a piece of JSON: null, array, object, string, number or boolean. */
export function kindOf(input: unknown): string {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
}

/** What JSON cannot write (a cycle, a BigInt) is quoted by its kind only. */
function asJson(input: unknown): string | undefined {
  try {
    return JSON.stringify(input);
  } catch {
    return kindOf(input);
  }
}
