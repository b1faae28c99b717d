import { shapedAt, type Shaped } from './shaped-at.js';

/** With a leading 0 or + it is no other number, however little of it is typed. */
const fewestDialledDigits = 4;
/** Without one, fewer digits are as likely a number of things. */
const fewestDigits = 6;
/** A day as data write it has as many digits, and the year first. */
const dayWritten = /^(?:19|20)\d\d-\d\d?-\d\d?$/u;

/** The first telephone number in a text, with the signs that people put into it. */
export function phoneIn(text: string): Shaped<string> | undefined {
  const found = /(?:^|(?<=[\s,;:(]))\+?\d[\d\s.()/\u2010-\u2015-]*/u.exec(text);
  if (!found) return undefined;
  const typed = found[0].trimEnd();
  const digits = typed.replace(/\D/gu, '').length;
  const isDialled = typed.startsWith('0') || typed.startsWith('+');
  if (digits < (isDialled ? fewestDialledDigits : fewestDigits)) return undefined;
  if (dayWritten.test(typed)) return undefined;
  // A letter right after it: a reference such as an asset tag.
  if (/^\p{L}/u.test(text.slice(found.index + typed.length))) return undefined;
  return shapedAt(text, typed, { index: found.index, length: typed.length });
}
