import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

/** A text of the command itself, in each language it speaks. */
export interface Localized {
  readonly en: string;
  readonly fr: string;
}

/** The text in the locale, its base language, or English. */
export function localizedIn(text: Localized, locale: string): string {
  const [base = ''] = locale.split('-', 1);
  return Object.hasOwn(text, base) ? text[base as keyof Localized] : text.en;
}

/** The locale that `--locale` asks for, wherever it stands; else the user's own. Throws when it is no language tag. */
export function localeFor(given: readonly string[], ownLocale: string): string {
  const options = { locale: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...given], options, strict: false, allowPositionals: true });
  const { locale } = values;
  if (typeof locale !== 'string') return ownLocale;
  if (!isLanguageTag(locale)) throw new UsageError((words) => words.usage.notALocale(locale));
  return locale;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
