/** As Windows (`DOMAIN\name`, `name@domain`) and Unix write it: nothing that ends a line or a part of an address. */
const name = /^[a-z0-9_][a-z0-9._@\\-]{0,103}$/i;

/** The name of who logs in, spaces around it dropped; undefined for a text that cannot be one. */
export function loginNameIn(text: string): string | undefined {
  const trimmed = text.trim();
  return name.test(trimmed) ? trimmed : undefined;
}
