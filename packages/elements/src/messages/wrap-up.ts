import { wrapUp } from './en/wrap-up.js';
import { languages } from './index.js';

/** Words of what is left to do once a call is over. */
export type WrapUpWords = typeof wrapUp;

/** The same for a BCP 47 tag: of its base language, else English. */
export function wrapUpWordsFor(locale: string): WrapUpWords {
  return languages.packOf(locale)?.wrapUp ?? wrapUp;
}
