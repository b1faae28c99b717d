import type { QuestionCell } from '@filrouge/scenario';
import type { TextPlace } from '../analysis/places.js';
import type { Rule } from '../rule.js';

export const missingTranslation: Rule = {
  name: 'missing-translation',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A text is not written in one of the languages of the scenario.',
  check: ({ scenario: { locales }, texts, questions }) => [
    ...texts.flatMap((place) =>
      locales
        .filter((locale) => !isWrittenIn(place, locale, locales))
        .map((locale) => ({ path: place.path, params: { locale } })),
    ),
    ...questions.flatMap((question) => aliasesLeftOut(question, locales)),
  ],
};

/** What callers say may be one list for all languages, and empty for one of them; left out, it was forgotten. */
const aliasesLeftOut = ({ path, options }: QuestionCell, locales: readonly string[]) =>
  options.flatMap(({ source: { aliases = [] } }, place) =>
    Array.isArray(aliases)
      ? []
      : locales
          .filter((locale) => !Object.hasOwn(aliases, locale))
          .map((locale) => ({ path: `${path}/options/${place}/aliases`, params: { locale } })),
  );

/** One string serves a scenario of one language; the ticket's title, the language of the ticket; what a program opens, any. */
function isWrittenIn({ text, role }: TextPlace, locale: string, locales: readonly string[]): boolean {
  const { source } = text;
  if (typeof source !== 'string') return Object.hasOwn(source, locale);
  return locale === locales[0] || role === 'ticket' || role === 'assistance' || !hasWords(source);
}

/** A number, a code or a placeholder reads the same in every language. */
const hasWords = (text: string) => /\p{L}{3,}/u.test(text.replaceAll(/\{\{[^]*?\}\}/g, ''));
