import type { Locale } from '../locale.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';

export type { Messages, ShownKey, TicketWords } from './messages.js';

const messages: Readonly<Record<Locale, Messages>> = { fr, en, de, es, ar };

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return messages[locale];
}
