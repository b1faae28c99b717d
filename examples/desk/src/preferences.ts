import { keep, readKept, type Keeping } from './keeping.js';
import { locales, spokenLanguages, type Locale } from './locale.js';
import { catalogSizes, type CatalogSize } from './many-clients.js';

/** Colours of the page. */
export const themes = ['auto', 'light', 'dark'] as const;
/** Colours of the page. */
export type Theme = (typeof themes)[number];

/** The caller's language: what the telephone system announces, unless the operator chose one. */
export const callerLocales = ['announced', ...spokenLanguages] as const;
/** The caller's language, as it is chosen. */
export type CallerLocale = (typeof callerLocales)[number];

/** The ticket's language: the script's own, unless the operator chose one. */
export const ticketLocales = ['script', ...spokenLanguages] as const;
/** The ticket's language, as it is chosen. */
export type TicketLocale = (typeof ticketLocales)[number];

/** What the operator chose for the desk itself. */
export interface Preferences {
  readonly locale: Locale;
  readonly callerLocale: CallerLocale;
  readonly ticketLocale: TicketLocale;
  readonly theme: Theme;
  readonly catalogSize: CatalogSize;
}

const key = 'filrouge-desk-preferences';

/** What was chosen before; else the browser's language, and the colours of the system. */
export function readPreferences(keeping: Keeping, languages: readonly string[]): Preferences {
  const kept = readKept(keeping, key);
  const chosen = typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
  return {
    locale: oneOf(locales, chosen['locale']) ?? localeFor(languages),
    callerLocale: oneOf(callerLocales, chosen['callerLocale']) ?? 'announced',
    ticketLocale: oneOf(ticketLocales, chosen['ticketLocale']) ?? 'script',
    theme: oneOf(themes, chosen['theme']) ?? 'auto',
    catalogSize: oneOf(catalogSizes, chosen['catalogSize']) ?? 'own',
  };
}

/** For the next visit. */
export function keepPreferences(keeping: Keeping, preferences: Preferences): void {
  keep(keeping, key, preferences);
}

/** The first language of the browser that the desk speaks. */
function localeFor(languages: readonly string[]): Locale {
  for (const language of languages) {
    const locale = oneOf(locales, language.split('-', 1)[0]);
    if (locale) return locale;
  }
  return 'fr';
}

const oneOf = <Value>(values: readonly Value[], wanted: unknown): Value | undefined =>
  values.find((value) => value === wanted);
