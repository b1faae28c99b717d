import { languages } from '../messages/index.js';
import { review } from '../messages/en/review.js';

/** Words of the answers to review; the English ones are loaded with the panels. */
export type ReviewWords = typeof review;

/** Words for a BCP 47 tag: of its base language, else English. */
export function reviewWords(locale: string): ReviewWords {
  return languages.packOf(locale)?.review ?? review;
}
