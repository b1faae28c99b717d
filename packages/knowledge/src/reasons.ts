import { isFiller } from './analysis/filler-words.js';
import { foldWord } from './analysis/fold-word.js';
import type { FoundTerm } from './index/collection-index.js';
import type { Language } from './languages/language.js';
import type { Match } from './source.js';

/** More are not read while somebody is on the line. */
const mostReasons = 4;
/** A word that tells less than this share of the most telling one is beside the point; among few articles each tells something. */
const leastShare = 0.5;

/**
 * The words of the query that say why an article was found, as the query has them, the most telling first; none where all
 * that was found is what every caller says. A number is left out where the name with it is there: "Windows 11", not "11".
 */
export function reasonsOf(terms: readonly FoundTerm[], languages: readonly Language[]): Match[] {
  const telling = terms.filter((term) => isTelling(term, languages)).toSorted((a, b) => worthOf(b) - worthOf(a));
  const least = leastShare * (1 + Math.max(0, ...telling.map(({ rarity }) => rarity)));
  const worthy = telling.filter(({ rarity }) => 1 + rarity >= least);
  // Two languages may have found the same word.
  const byWord = new Map(worthy.toReversed().map((term) => [foldWord(term.text), term]));
  const texts = [...byWord.values()].toReversed();
  const isPart = ({ text }: FoundTerm) =>
    texts.some((other) => other.text.split(' ').slice(1).includes(text) || other.text.startsWith(`${text} `));
  return texts
    .filter((term) => !isPart(term))
    .slice(0, mostReasons)
    .map(({ text, kind }) => ({ text, isCode: kind === 'code' }));
}

const worthOf = ({ weight, rarity }: FoundTerm): number => weight * rarity;

/** A caller's language may not be the article's: a word must tell something in each of them. */
function isTelling({ text, kind, isSynonym, isCommon }: FoundTerm, languages: readonly Language[]): boolean {
  if (isSynonym || isCommon) return false;
  if (kind === 'code') return true;
  return languages.every(({ elision = /^$/, stopwords }) => {
    const word = foldWord(text).replace(elision, '');
    return !isFiller(word) && !stopwords.has(word);
  });
}
