import { wordsOf } from '../search/words.js';
import { dayIn } from './shapes/day.js';
import { emailIn } from './shapes/email.js';
import { numberIn } from './shapes/number.js';
import { phoneIn } from './shapes/phone.js';

/** Something recognised by its shape, with the words around it. */
export interface Shaped<Value> {
  readonly value: Value;
  /** What was typed beside it, in one line. */
  readonly rest: string;
}

/** Where and when something is said. */
export interface SaidPlace {
  /** The operator's language. */
  readonly locale: string;
  /** Today in the client's time zone, YYYY-MM-DD. */
  readonly today: string;
}

/** What was typed, and what it is by its shape. */
export interface Said {
  readonly text: string;
  readonly words: readonly string[];
  readonly phone?: Shaped<string>;
  readonly email?: Shaped<string>;
  /** YYYY-MM-DD. */
  readonly day?: Shaped<string>;
  readonly number?: Shaped<string>;
}

/** Reads what was typed; a telephone number is no number, and neither is what stands in an address or a day. */
export function saidOf(typed: string, place: SaidPlace): Said {
  const text = typed.trim();
  const email = emailIn(text);
  const day = email ? undefined : dayIn(text, place);
  const phone = day ? undefined : phoneIn(email?.rest ?? text);
  const number = email || day || phone ? undefined : numberIn(text);
  return {
    text,
    words: wordsOf(text),
    ...(email ? { email } : {}),
    ...(day ? { day } : {}),
    ...(phone ? { phone } : {}),
    ...(number ? { number } : {}),
  };
}
