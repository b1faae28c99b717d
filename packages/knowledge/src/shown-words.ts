import { tokensOf } from './analyzer.js';
import type { Article } from './article.js';
import type { Reading } from './excerpt.js';

/** What of an article is shown beside its title. */
export interface ShownParts extends Reading {
  readonly excerpt: string | undefined;
}

/** What a list shows of an article for each term, as it is written there; the title before the rest. */
export function shownWordsOf(
  { title, tags, summary = '' }: Article,
  { excerpt = '', language, words: known }: ShownParts,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const text of [title, ...tags, summary, excerpt]) {
    for (const token of tokensOf(text, language, known.of(language))) {
      if (!words.has(token.term)) words.set(token.term, token.text);
    }
  }
  return words;
}
