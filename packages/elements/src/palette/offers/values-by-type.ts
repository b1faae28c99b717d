import type { Said } from './said.js';

/** What a question of a type may take of what was typed, for its own reading, the likeliest first. */
type InputReader = (said: Said, today: unknown) => readonly unknown[];

const number: InputReader = ({ number: found }) => (found ? [found.value] : []);
const time: InputReader = ({ times }) => times;

/** Question types that are answered by the shape of what was typed. A new one is a line here. */
const readers: ReadonlyMap<string, InputReader> = new Map([
  ['phone', ({ phone }) => (phone ? [phone.value] : [])],
  ['email', ({ email }) => (email ? [email.value] : [])],
  ['url', ({ text }) => text.match(/(?:https?:\/\/|www\.)\S+/u) ?? []],
  ['date', time],
  ['dateTime', time],
  ['duration', time],
  ['integer', number],
  ['number', number],
  ['scale', number],
  ['person', reachOf],
]);

/** Question types that take any text, in the order in which they are offered: what is wrong comes first. */
export const textTypes = ['longText', 'text'] as const;

/** Names of the types that `inputsFor` knows. */
export const shapedTypes: readonly string[] = [...readers.keys()];

/** What a question of that type may take of what was typed; none when nothing of it has its shape. */
export function inputsFor(type: string, said: Said, today: unknown): readonly unknown[] {
  return readers.get(type)?.(said, today) ?? [];
}

/** How to reach somebody, beside what is known of them. */
function reachOf({ phone, email }: Said, today: unknown): readonly unknown[] {
  if (!phone && !email) return [];
  const known = typeof today === 'object' && today !== null ? today : {};
  // An address is taken out first, then the number: the last of them leaves the name alone.
  const name = (phone ?? email)?.rest;
  return [
    {
      ...(name ? { name } : {}),
      ...known,
      ...(phone ? { phone: phone.value } : {}),
      ...(email ? { email: email.value } : {}),
    },
  ];
}
