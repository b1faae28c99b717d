/** Languages of the desk itself: its operator's. */
export const locales = ['fr', 'en', 'de', 'es', 'ar'] as const;
/** A language of the desk. */
export type Locale = (typeof locales)[number];

/** Languages that the callers of the demonstration speak, and that its tickets are written in. */
export const spokenLanguages = ['fr', 'en'] as const;
/** A caller's language, or a ticket's. */
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** A text in each language that is spoken. */
export type BilingualText = Readonly<Record<SpokenLanguage, string>>;

/** What each language calls itself. */
export const autonyms: Readonly<Record<Locale, string>> = {
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  ar: 'العربية',
};

/** Which way a language of the desk runs. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/** The spoken language an operator reads best: the own one where it is spoken, else English. */
export const readableFor = (locale: Locale): SpokenLanguage =>
  spokenLanguages.find((language) => language === locale) ?? 'en';
