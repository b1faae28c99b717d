import { shapedAt, type Shaped } from './shaped-at.js';

/** The first e-mail address in a text, also while its end is still typed. */
export function emailIn(text: string): Shaped<string> | undefined {
  const found = /[^\s@,;<>]+@[^\s@,;<>]*/u.exec(text);
  if (!found) return undefined;
  const [address] = found;
  return shapedAt(text, address.replace(/\.$/u, ''), { index: found.index, length: address.length });
}
