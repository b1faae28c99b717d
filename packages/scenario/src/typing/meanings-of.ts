import { foldText } from '../expression/functions/fold.js';
import { dayOrderOf } from './day-order.js';
import { figureAt } from './figures.js';
import type { Meaning } from './meaning.js';
import { wordsOf } from './words/index.js';

/** More than a person types for a time. */
const longest = 80;

/** What each word and figure of a text means, in order; undefined when one of them means nothing in that locale. */
export function meaningsOf(text: string, locale: string): readonly Meaning[] | undefined {
  const folded = foldText(text);
  if (folded.length > longest) return undefined;
  const { entries, countsTwelveHours } = wordsOf(locale);
  const habits = { dayOrder: dayOrderOf(locale), countsTwelveHours };
  const found: Meaning[] = [];
  let place = 0;
  while (place < folded.length) {
    if (/[\s,.]/.test(folded.charAt(place))) {
      place += 1;
      continue;
    }
    const figure = figureAt(folded, place, habits);
    const entry = figure ? undefined : entries.find(([word]) => isWordAt(folded, word, place));
    if (!figure && !entry) return undefined;
    found.push(...(figure ? [figure.meaning] : (entry?.[1] ?? [])));
    place = figure?.next ?? place + (entry?.[0].length ?? 1);
  }
  return found;
}

function isWordAt(text: string, word: string, place: number): boolean {
  if (!text.startsWith(word, place)) return false;
  // "l'" goes on without a space; "t" of an ISO time goes on with a figure.
  return word.endsWith("'") || !/[a-z'-]/.test(text.charAt(place + word.length));
}
