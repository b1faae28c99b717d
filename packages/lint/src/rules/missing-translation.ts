import type { QuestionCell } from '@filrouge/scenario';
import type { TextPlace } from '../analysis/places.js';
import type { Rule } from '../rule.js';

export const missingTranslation: Rule = {
  name: 'missing-translation',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A text is not written in one of the languages of the scenario.',
  check: ({ scenario: { locales }, texts, questions }) => {
    const isLeftOut = (place: TextPlace, locale: string) => !isWrittenIn(place, locale, locales);
    const lists = listsLeftOut(texts, locales, isLeftOut);
    const isOfList = (place: TextPlace, locale: string) =>
      lists.some(({ params }) => params.locale === locale && params.list === listOf(place));
    return [
      ...texts.flatMap((place) =>
        locales
          .filter((locale) => isLeftOut(place, locale) && !isOfList(place, locale))
          .map((locale) => ({ path: place.path, params: { locale } })),
      ),
      ...lists,
      ...questions.flatMap((question) => aliasesLeftOut(question, locales)),
    ];
  },
};

/** Shared lists of which no label is written in a language, each told once: sixty names of towns are one matter. */
function listsLeftOut(
  texts: readonly TextPlace[],
  locales: readonly string[],
  isLeftOut: (place: TextPlace, locale: string) => boolean,
) {
  const labels = texts.filter((place) => listOf(place) !== undefined);
  return [...new Set(labels.map(listOf))].flatMap((list = '') => {
    const ofList = labels.filter((place) => listOf(place) === list);
    return locales
      .filter((locale) => ofList.length > 1 && ofList.every((place) => isLeftOut(place, locale)))
      .map((locale) => ({ path: `/lists/${list}`, params: { locale, list } }));
  });
}

/** The shared list whose label it is. */
const listOf = ({ role, cell }: TextPlace) =>
  role === 'option' && cell?.kind === 'question' ? cell.source.list : undefined;

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
