import { foldWord } from '../analysis/fold-word.js';
import { chunksOf } from '../analysis/chunks.js';
import { english } from '../languages/en.js';
import { french } from '../languages/fr.js';
import type { KnowledgeQuery } from '../query.js';

/** Words that remote searches bear: most want all of them in an article, and a whole account finds nothing. */
const mostWords = 8;

/** The words of a query for a search that wants few: the weightiest first, codes whole, empty words left out. */
export function queryWordsOf({ parts }: KnowledgeQuery): string[] {
  const telling = parts.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  const codesFirst = [...telling.filter(({ kind }) => kind === 'code'), ...telling];
  const words = codesFirst.flatMap(({ text }) => chunksOf(text.slice(0, 2_000)).map(withoutElision));
  const unique = new Map(words.filter(isTelling).map((word) => [foldWord(word), word]));
  return [...unique.values()].slice(0, mostWords);
}

function withoutElision(word: string): string {
  const cut = french.elision?.exec(foldWord(word))?.[0].length ?? 0;
  return word.slice(cut);
}

function isTelling(word: string): boolean {
  const folded = foldWord(word);
  return folded.length > 1 && !french.stopwords.has(folded) && !english.stopwords.has(folded);
}
