import { assistance } from './en/assistance.js';
import { languages } from './index.js';

/** Words of remote assistance. */
export type AssistanceWords = typeof assistance;

/** Words of remote assistance for a BCP 47 tag: of its base language, else English. */
export function assistanceWordsFor(locale: string): AssistanceWords {
  return languages.packOf(locale)?.assistance ?? assistance;
}
