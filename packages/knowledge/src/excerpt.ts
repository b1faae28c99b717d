import type { KnownWords } from './analysis/known-words.js';
import { tokensOf } from './analyzer.js';
import type { Article } from './article.js';
import type { Language } from './languages/language.js';
import { plainStartOf } from './text/plain-text.js';

/** Characters of an excerpt: two lines of a narrow panel. */
const excerptLength = 160;
/** Sentences looked at: what counts stands early. */
const mostSentences = 40;

/** How the words of a text are read. */
export interface Reading {
  readonly language: Language;
  readonly words: KnownWords;
}

/** The sentence of the body with most of the terms, cut to two lines; undefined when none has any. */
export function excerptOf(article: Article, terms: ReadonlySet<string>, reading: Reading): string | undefined {
  const sentences = plainStartOf(article.body).split(/(?<=[.!?…])\s/, mostSentences);
  const counted = sentences.map((text) => ({ text, found: countOf(text, terms, reading) }));
  const best = counted.reduce((a, b) => (b.found > a.found ? b : a));
  return best.found > 0 ? shortened(best.text) : undefined;
}

function countOf(sentence: string, terms: ReadonlySet<string>, { language, words }: Reading): number {
  const tokens = tokensOf(sentence.slice(0, 4 * excerptLength), language, words.of(language));
  const present = tokens.filter(({ term }) => terms.has(term));
  return new Set(present.map(({ term }) => term)).size;
}

function shortened(text: string): string {
  if (text.length <= excerptLength) return text;
  const cut = text.slice(0, excerptLength);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || excerptLength).trimEnd()}…`;
}
