import { en } from './en.js';
import * as languages from './index.js';
import type { Messages } from './messages.js';

/** The words for a BCP 47 tag: its own language's, else those of its base language, else the English ones. */
export function messagesOf(locale: string): Messages {
  const wanted = locale.toLowerCase();
  const known = Object.values<Messages>(languages);
  const [base] = wanted.split('-');
  return known.find((each) => each.locale.toLowerCase() === wanted) ?? known.find((each) => each.locale === base) ?? en;
}
