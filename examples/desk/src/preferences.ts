import { keep, readKept, type Keeping } from './keeping.js';
import { locales, type Locale } from './locale.js';

/** Colours of the page. */
export const themes = ['auto', 'light', 'dark'] as const;
/** Colours of the page. */
export type Theme = (typeof themes)[number];

/** What the operator chose for the desk itself. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
}

const key = 'filrouge-desk-preferences';

/** What was chosen before; else the browser's language, and the colours of the system. */
export function readPreferences(keeping: Keeping, languages: readonly string[]): Preferences {
  const kept = readKept(keeping, key);
  const chosen = typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
  return {
    locale: locales.find((locale) => locale === chosen['locale']) ?? localeFor(languages),
    theme: themes.find((theme) => theme === chosen['theme']) ?? 'auto',
  };
}

/** For the next visit. */
export function keepPreferences(keeping: Keeping, preferences: Preferences): void {
  keep(keeping, key, preferences);
}

function localeFor(languages: readonly string[]): Locale {
  const spoken = languages.map((language) => language.split('-', 1)[0]);
  return locales.find((locale) => locale === spoken.find((language) => isLocale(language))) ?? 'fr';
}

function isLocale(language: string | undefined): boolean {
  return locales.some((locale) => locale === language);
}
