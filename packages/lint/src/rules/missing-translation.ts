import type { TextPlace } from '../analysis/places.js';
import type { Rule } from '../rule.js';

export const missingTranslation: Rule = {
  name: 'missing-translation',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A text is not written in one of the languages of the scenario.',
  check: ({ scenario, texts }) =>
    texts.flatMap((place) =>
      scenario.locales
        .filter((locale) => !isWrittenIn(place, locale, scenario.locales))
        .map((locale) => ({ path: place.path, params: { locale } })),
    ),
};

/** One string serves a scenario of one language; the ticket's title, the language of the ticket; what a program opens, any. */
function isWrittenIn({ text, role }: TextPlace, locale: string, locales: readonly string[]): boolean {
  const { source } = text;
  if (typeof source !== 'string') return Object.hasOwn(source, locale);
  return locale === locales[0] || role === 'ticket' || role === 'assistance' || !hasWords(source);
}

/** A number, a code or a placeholder reads the same in every language. */
const hasWords = (text: string) => /\p{L}{3,}/u.test(text.replaceAll(/\{\{[^]*?\}\}/g, ''));
