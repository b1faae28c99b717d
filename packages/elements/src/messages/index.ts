import { en } from './en.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';

export type { Messages } from './messages.js';

/** Languages of the elements: a new one is its own file and a line here. */
const languages: ReadonlyMap<string, Messages> = new Map([
  ['en', en],
  ['fr', fr],
]);

/** Words for a BCP 47 tag: of the exact tag, else of its base language, else English. */
export function messagesFor(locale: string): Messages {
  return languages.get(locale) ?? languages.get(baseOf(locale)) ?? en;
}

/** Tag of the words that `messagesFor` gives: the locale itself where they are in its language, else English. */
export function languageOf(locale: string): string {
  return messagesFor(locale) === en && baseOf(locale) !== 'en' ? 'en' : locale;
}

const baseOf = (locale: string) => locale.split('-', 1)[0] ?? locale;
