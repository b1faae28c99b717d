import { languageOf } from './index.js';

/** Name of a language, in the one that the elements speak under `locale`; the tag itself where the browser has no name. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([languageOf(locale)], { type: 'language' }).of(tag) ?? tag;
}
