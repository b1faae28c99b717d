/** A word of an expression, and where it stands in it. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign';
  /** As written; of a text, what it holds; of a field of `context` or `client`, the whole name. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// In order: space and comments, texts, numbers, names (fields of context and client with them), signs.
const pattern =
  /\s+|\/\/[^\n]*|(?<text>[rR]?(?:"""[^]*?"""|'''[^]*?'''|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'))|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[uU]?)|(?<name>(?:context|client)\s*\.\s*[A-Za-z_]\w*|[A-Za-z_]\w*)|(?<sign>&&|\|\||[=!<>]=|[^])/gy;

/** The words of an expression that was compiled: it is known to be right. */
export function tokensOf(source: string): readonly Token[] {
  return [...source.matchAll(pattern)].flatMap(({ 0: whole, index: start, groups = {} }): Token[] => {
    const place = { start, end: start + whole.length };
    if (groups['text'] !== undefined) return [{ kind: 'text', text: contentOf(whole), ...place }];
    if (groups['number'] !== undefined) return [{ kind: 'number', text: whole, ...place }];
    if (groups['name'] !== undefined) return [{ kind: 'name', text: whole.replaceAll(/\s/g, ''), ...place }];
    return groups['sign'] === undefined ? [] : [{ kind: 'sign', text: whole, ...place }];
  });
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function contentOf(literal: string): string {
  const isRaw = /^[rR]/.test(literal);
  const quoted = isRaw ? literal.slice(1) : literal;
  const width = /^("""|''')/.test(quoted) ? 3 : 1;
  const content = quoted.slice(width, -width);
  return isRaw ? content : content.replaceAll(/\\([^])/g, (_whole, sign: string) => escapes[sign] ?? sign);
}
