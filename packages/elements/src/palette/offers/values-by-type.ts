import type { Said } from './said.js';

/** What a question of a type takes of what was typed, for its own reading; undefined when it takes nothing of it. */
type ValueReader = (said: Said, today: unknown) => unknown;

const number: ValueReader = ({ number: found }) => found?.value;

/** Question types that are answered by the shape of what was typed. A new one is a line here. */
const readers: ReadonlyMap<string, ValueReader> = new Map([
  ['phone', ({ phone }) => phone?.value],
  ['email', ({ email }) => email?.value],
  ['date', ({ day }) => day?.value],
  ['integer', number],
  ['number', number],
  ['scale', number],
  ['person', reachOf],
]);

/** Question types that take any text, in the order in which they are offered: what is wrong comes first. */
export const textTypes = ['longText', 'text'] as const;

/** Names of the types that `valueFor` knows. */
export const shapedTypes: readonly string[] = [...readers.keys()];

/** What a question of that type takes of what was typed; undefined when nothing of it has its shape. */
export function valueFor(type: string, said: Said, today: unknown): unknown {
  return readers.get(type)?.(said, today);
}

/** How to reach somebody, beside what is known of them. */
function reachOf({ phone, email }: Said, today: unknown): unknown {
  if (!phone && !email) return undefined;
  const known = typeof today === 'object' && today !== null ? today : {};
  // An address is taken out first, then the number: the last of them leaves the name alone.
  const name = (phone ?? email)?.rest;
  return {
    ...(name ? { name } : {}),
    ...known,
    ...(phone ? { phone: phone.value } : {}),
    ...(email ? { email: email.value } : {}),
  };
}
