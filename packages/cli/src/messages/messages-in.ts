import { en } from './en.js';
import * as languages from './index.js';
import type { Messages } from './messages.js';

/** The words for a BCP 47 tag: those of its base language, else the English ones. */
export function messagesIn(locale: string): Messages {
  const [base = ''] = locale.toLowerCase().split('-', 1);
  return Object.values<Messages>(languages).find((each) => each.locale === base) ?? en;
}
