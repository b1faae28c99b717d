import * as z from 'zod/mini';

/** Text for people: one string in the scenario's first locale, or one a locale. */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** A text in no language at all is no text. */
const hasAnEntry = z.check<Record<string, string>>(({ value, issues }) => {
  if (Object.keys(value).length > 0) return;
  issues.push({ code: 'too_small', origin: 'array', minimum: 1, inclusive: true, input: value });
});

/** Schema of a text for people. `{{ expression }}` pipes an answer in. */
export const textSchema = (description: string) =>
  z
    .union([z.string().check(z.minLength(1)), z.record(z.string(), z.string().check(z.minLength(1))).check(hasAnEntry)])
    .check(z.meta({ description }));

/** A text as found, with the locale it was found in. */
export interface FoundText {
  readonly text: string;
  readonly locale: string;
}

/**
 * The text in the first of the locales that has it: exact tag, then the base language, then the scenario's first
 * locale, then any.
 */
export function textIn(text: LocalizedText, locale: string, locales: readonly string[]): FoundText {
  const [main = 'en'] = locales;
  if (typeof text === 'string') return { text, locale: main };
  const wanted = [locale, baseOf(locale), main, ...Object.keys(text)];
  const found = wanted.find((candidate) => Object.hasOwn(text, candidate)) ?? main;
  return { text: text[found] ?? '', locale: found };
}

const baseOf = (locale: string) => locale.split('-', 1)[0] ?? locale;
