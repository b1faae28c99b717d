const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address where a click may go: http, https, mailto or tel, made absolute by the article's own; undefined else. */
export function safeLink(address: string, base: string | undefined): string | undefined {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.startsWith('#') || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return schemes.has(url.protocol) ? url.href : undefined;
}
