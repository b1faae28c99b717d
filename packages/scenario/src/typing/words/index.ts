import { english } from './en.js';
import { french } from './fr.js';
import type { WordBook } from './word-book.js';

/** One book a language: a new one is its own file and a line here. */
const books: Readonly<Record<string, WordBook>> = { en: english, fr: french };

/** The words of a locale; English for a language that has no book. */
export function wordsOf(locale: string): WordBook {
  const [language = ''] = locale.toLowerCase().split('-');
  return (Object.hasOwn(books, language) ? books[language] : undefined) ?? english;
}
