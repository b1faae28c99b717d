import { isFiller } from './analysis/filler-words.js';
import { foldWord } from './analysis/fold-word.js';
import type { FoundTerm } from './index/collection-search.js';
import type { Language } from './languages/language.js';
import type { Match } from './source.js';

/** More are not read while somebody is on the line. */
const mostReasons = 4;
/** A word that tells less than this share of the most telling one is beside the point; among few articles each tells something. */
const leastShare = 0.5;

/** What reasons are given with. */
export interface ReasonOptions {
  /** What the article shows of each term, in its own writing. */
  readonly shown: ReadonlyMap<string, string>;
  readonly languages: readonly Language[];
}

/**
 * The words that say why an article was found, the most telling first: as the article shows them, else as the call has
 * them. What nobody said and the article does not show is none, nor what every caller says or most articles have; a code
 * always is one. A number is left out where the name with it is there: "Windows 11", not "11".
 */
export function reasonsOf(terms: readonly FoundTerm[], { shown, languages }: ReasonOptions): Match[] {
  const telling = terms
    .filter((term) => isTelling(term, languages))
    .flatMap((term) => reasonOf(term, { shown, languages }) ?? [])
    .toSorted((a, b) => b.worth - a.worth);
  const least = leastShare * (telling[0]?.worth ?? 0);
  // Two languages may have found the same word; the first is the one that tells most.
  const byWord = new Map(telling.toReversed().map((reason) => [foldWord(reason.text), reason]));
  const named = [...byWord.values()].toReversed().filter(({ worth, isCode }) => isCode || worth >= least);
  // A word that half of the articles have says something only where no other does.
  const isNamed = named.some(({ isCode, isWide }) => !isCode && !isWide);
  const worthy = named.filter(({ isCode, isWide }) => isCode || !isWide || !isNamed);
  const isPart = ({ text }: Reason) =>
    worthy.some(({ text: other }) => other.split(' ').slice(1).includes(text) || other.startsWith(`${text} `));
  return worthy
    .filter((reason) => !isPart(reason))
    .slice(0, mostReasons)
    .map(({ text, isCode }) => ({ text, isCode }));
}

interface Reason extends Match {
  readonly worth: number;
  readonly isWide: boolean;
}

function reasonOf(
  { text, term, kind, isSaid, isWide, stands, weight, rarity }: FoundTerm,
  { shown, languages }: ReasonOptions,
): Reason | undefined {
  const inArticle = stands.map((term) => shown.get(term)).find((word) => word !== undefined);
  // What only looks like it, as "opérateur" does like "open", is a reason where it can be seen.
  const written = inArticle ?? (isSaid && stands.includes(term) ? text : undefined);
  if (written === undefined) return undefined;
  // The root: an option's rare word tells more than a common one of the problem.
  const worth = Math.sqrt(weight) * (1 + rarity);
  const isCode = kind === 'code';
  return { text: isCode ? written : withoutElision(written, languages), isCode, isWide, worth };
}

/** A caller's language may not be the article's: a word must tell something in each of them. */
function isTelling({ text, kind, isSynonym, isCommon }: FoundTerm, languages: readonly Language[]): boolean {
  if (isSynonym) return false;
  // A floor, an hour, a number of people.
  if (kind === 'code') return !/^\d{1,2}$/.test(text);
  if (isCommon) return false;
  return languages.every((language) =>
    foldWord(withoutElision(text, [language]))
      .split(/['-]/)
      .some((word) => !isFiller(word) && !language.stopwords.has(word)),
  );
}

/** `l'écran` is said to be found by `écran`. */
function withoutElision(text: string, languages: readonly Language[]): string {
  const isElided = languages.some(({ elision }) => elision?.test(foldWord(text)));
  return isElided ? text.slice(text.indexOf("'") + 1) : text;
}
