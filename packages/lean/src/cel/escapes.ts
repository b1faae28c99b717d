import { ParseError } from './errors.js';

const simple: ReadonlyMap<string, string> = new Map([
  ...Array.from('\\?"\'`', (character): [string, string] => [character, character]),
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/** A text between quotes with its escapes read; `offset` is where it stands. */
export function readEscapes(raw: string, offset: number): string {
  return raw.replaceAll(/\\(u[^]{0,4}|U[^]{0,8}|x[^]{0,2}|[0-7][^]{0,2}|[^])/g, (all, body: string, index: number) => {
    const read = simple.get(body) ?? characterOf(body);
    if (read !== undefined) return read;
    const start = offset + index;
    throw new ParseError('invalid_escape_sequence', { start, end: start + all.length });
  });
}

/** The character with a number; undefined for what is none. */
function characterOf(body: string): string | undefined {
  const isOctal = /^[0-7]{3}$/.test(body);
  if (!isOctal && !/^(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{2})$/.test(body)) return undefined;
  const code = isOctal ? Number.parseInt(body, 8) : Number.parseInt(body.slice(1), 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isSurrogate || code > (isOctal ? 0xff : 0x10ffff) ? undefined : String.fromCodePoint(code);
}
