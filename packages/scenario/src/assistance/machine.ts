/** A machine on a network. */
export interface Machine {
  /** A host name, an IPv4 address, or an IPv6 address in brackets: safe in an address and in a line of a file. */
  readonly host: string;
  /** Absent for the usual one. */
  readonly port?: number;
}

/** RFC 1123, and the underscores that Windows names may have; no hyphen first, which programs take for an option. */
const label = /^[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?$/i;
const longestHost = 253;

/** The machine in a text, spaces around it dropped; undefined for anything that is not exactly one. */
export function machineIn(text: string): Machine | undefined {
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(text.trim()) ?? [];
  const bare = machineWithoutPort(text.trim());
  if (bare) return { host: bare };
  if (port === undefined || Number(port) < 1 || Number(port) > 65_535) return undefined;
  const found = machineWithoutPort(host);
  return found === undefined ? undefined : { host: found, port: Number(port) };
}

function machineWithoutPort(host: string): string | undefined {
  if (host.includes(':')) return addressOf6(host);
  const labels = host.split('.');
  if (host.length > longestHost || !labels.every((part) => label.test(part))) return undefined;
  // A name whose last part is a number can only be an address: 300.1.1.1 is neither.
  const isNumbered = /^\d+$/.test(labels.at(-1) ?? '');
  return !isNumbered || isAddressOf4(labels) ? host : undefined;
}

const isAddressOf4 = (parts: readonly string[]): boolean =>
  parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);

function addressOf6(host: string): string | undefined {
  const bare = host.replace(/^\[([^\]]*)\]$/, '$1');
  const isPlausible = /^[\da-f:.]+$/i.test(bare) && bare.includes(':');
  const address = `[${bare}]`;
  return isPlausible && URL.canParse(`http://${address}/`) ? address : undefined;
}
