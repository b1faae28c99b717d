import { en } from './words/en.js';
import type { FlowWords } from './words/flow-words.js';
import { fr } from './words/fr.js';

/** Words for a BCP 47 tag: of its base language, else English. */
export function flowWords(locale: string): FlowWords {
  const [base] = locale.toLowerCase().split('-', 1);
  return base === 'fr' ? fr : en;
}
