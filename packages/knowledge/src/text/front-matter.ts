/** Front matter and what follows it. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string;
}

/**
 * The front matter of a Markdown text: the part of YAML that such files use. `key: text`, `key: [a, b]` and lists of
 * `- a` lines; quotes are taken off, anything else is text. Without front matter everything is body.
 */
export function frontMatterOf(text: string): FrontMatter {
  const straight = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const found = /^---[ \t]*\n([^]*?)\n---[ \t]*(?:\n|$)/.exec(straight);
  if (!found) return { values: {}, body: straight };
  return { values: valuesOf((found[1] ?? '').split('\n')), body: straight.slice(found[0].length) };
}

function valuesOf(lines: readonly string[]): FrontMatter['values'] {
  const values = new Map<string, string | readonly string[]>();
  let open = '';
  for (const line of lines) {
    const entry = /^([A-Za-z][\w-]*):\s*(.*)$/.exec(line);
    const item = /^\s*-\s+(.*)$/.exec(line);
    if (entry) {
      open = entry[1] ?? '';
      values.set(open, valueOf(entry[2] ?? ''));
    } else if (item && open !== '') values.set(open, [...listOf(values.get(open)), unquoted(item[1] ?? '')]);
  }
  return Object.fromEntries(values);
}

function valueOf(text: string): string | readonly string[] {
  const list = /^\[(.*)\]\s*$/.exec(text);
  return list ? (list[1] ?? '').split(',').map(unquoted).filter(Boolean) : unquoted(text);
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}
