/** What the search needs to know of a language. One file a language; the host hands in those it wants. */
export interface Language {
  /** BCP 47 primary subtag, such as `fr`. */
  readonly tag: string;
  /** The stem of a folded word: lower case, without accents. */
  stem(word: string): string;
  /** Folded words that say nothing of the subject. */
  readonly stopwords: ReadonlySet<string>;
  /** What is cut off the start of a folded word, such as l', d', qu'; absent when the language elides nothing. */
  readonly elision?: RegExp;
}

/** The language for locales that none was handed in for: words as they are. */
export const plainLanguage: Language = { tag: 'und', stem: (word) => word, stopwords: new Set() };

/** The language of a locale among those given; the plain one when none fits. */
export function languageOf(locale: string, languages: readonly Language[]): Language {
  const primary = primaryTagOf(locale);
  return languages.find(({ tag }) => tag === primary) ?? plainLanguage;
}

/** The language of a locale, without region and script: `fr` for `fr-CA`. */
export function primaryTagOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
