import { tokensOf } from './analyzer.js';
import type { Article } from './article.js';
import type { Language } from './languages/language.js';
import { plainTextOf } from './text/plain-text.js';

/** Characters of an excerpt: two lines of a narrow panel. */
const excerptLength = 160;
/** Sentences looked at: what counts stands early. */
const mostSentences = 40;

/** The sentence of the body with most of the terms, cut to two lines; undefined when none has any. */
export function excerptOf(article: Article, terms: ReadonlySet<string>, language: Language): string | undefined {
  const sentences = plainTextOf(article.body).split(/(?<=[.!?…])\s/, mostSentences);
  const counted = sentences.map((text) => ({ text, found: countOf(text, terms, language) }));
  const best = counted.reduce((a, b) => (b.found > a.found ? b : a));
  return best.found > 0 ? shortened(best.text) : undefined;
}

function countOf(sentence: string, terms: ReadonlySet<string>, language: Language): number {
  const present = tokensOf(sentence.slice(0, 4 * excerptLength), language).filter(({ term }) => terms.has(term));
  return new Set(present.map(({ term }) => term)).size;
}

function shortened(text: string): string {
  if (text.length <= excerptLength) return text;
  const cut = text.slice(0, excerptLength);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || excerptLength).trimEnd()}…`;
}
