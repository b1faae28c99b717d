import type { ViewText } from '@filrouge/engine';
import { en } from './en.js';
import { Languages, type LoadPack } from './languages.js';
import type { Messages } from './messages.js';

export type { Messages } from './messages.js';

/** Languages beside English, which is always there: a new one is its pack and a line here. */
const packs: ReadonlyMap<string, LoadPack> = new Map([
  ['ar', () => import('./packs/ar.js')],
  ['de', () => import('./packs/de.js')],
  ['es', () => import('./packs/es.js')],
  ['fr', () => import('./packs/fr.js')],
]);

/** What the page has loaded, as its registry of elements is: for all calls, and never taken back. */
export const languages = new Languages(packs);

/** Words for a BCP 47 tag: of the exact tag, else of its base language, else English, and English until they are loaded. */
export function messagesFor(locale: string): Messages {
  return languages.packOf(locale)?.messages ?? en;
}

/** Which way those words run. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return languages.packOf(locale)?.direction ?? 'ltr';
}

/** Tag of the words that `messagesFor` gives: the locale itself where they are in its language, else English. */
export function languageOf(locale: string): string {
  return languages.packOf(locale) || /^en(-|$)/.test(locale) ? locale : 'en';
}

/**
 * A text of the scenario as it is shown: spaced as its language does in print, so that no line begins with a mark, where the
 * words of that language are loaded; as it was written elsewhere. For the eye only: data, names and what is read out keep
 * the text.
 */
export function shownText({ text, locale }: ViewText): string {
  return languages.packOf(locale)?.shown?.(text) ?? text;
}
