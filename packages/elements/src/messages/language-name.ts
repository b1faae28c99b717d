import { languageOf, messagesFor } from './index.js';

/**
 * Name of a language, in the one that the elements speak under `locale`; the tag itself where there is no name. Those the
 * elements speak are named in their words: the browser's first own name costs some 20 ms, and a first question would wait.
 */
export function languageName(tag: string, locale: string): string {
  const names: Readonly<Record<string, string>> = messagesFor(locale).frame.agent.languages;
  if (Object.hasOwn(names, tag)) return names[tag] ?? tag;
  return new Intl.DisplayNames([languageOf(locale)], { type: 'language' }).of(tag) ?? tag;
}
