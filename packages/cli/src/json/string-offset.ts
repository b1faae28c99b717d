/**
 * Where a character of a JSON string stands in its literal: `literal` is as written, quotes included, `index` counts
 * UTF-16 code units of the value. Past the end it is the closing quote.
 */
export function offsetInLiteral(literal: string, index: number): number {
  let offset = 1;
  for (let passed = 0; passed < index && offset < literal.length - 1; passed += 1)
    offset += unitLength(literal, offset);
  return Math.min(offset, Math.max(literal.length - 1, 0));
}

function unitLength(literal: string, offset: number): number {
  if (literal[offset] !== '\\') return 1;
  return literal[offset + 1] === 'u' ? '\\u0000'.length : '\\n'.length;
}
