import { wordsOf } from '../search/words.js';
import { emailIn } from './shapes/email.js';
import { numberIn } from './shapes/number.js';
import { phoneIn } from './shapes/phone.js';
import type { Shaped } from './shapes/shaped-at.js';
import { wordRuns } from './shapes/word-runs.js';

/** What was typed, and what it is by its shape. */
export interface Said {
  readonly text: string;
  readonly words: readonly string[];
  readonly phone?: Shaped<string>;
  readonly email?: Shaped<string>;
  readonly number?: Shaped<string>;
  /** Parts of it that may tell a time, the most telling first; none for a number alone. */
  readonly times: readonly string[];
}

/** Reads what was typed; a telephone number is no number, and no time either. */
export function saidOf(typed: string): Said {
  const text = typed.trim();
  const email = emailIn(text);
  const phone = phoneIn(email?.rest ?? text);
  const number = email || phone ? undefined : numberIn(text);
  return {
    text,
    words: wordsOf(text),
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    ...(number ? { number } : {}),
    times: email || phone || number?.rest === '' ? [] : wordRuns(text),
  };
}
