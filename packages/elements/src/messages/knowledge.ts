import { knowledge as english } from './en/knowledge.js';
import { knowledge as french } from './fr/knowledge.js';

/** Words of the articles. */
export type KnowledgeWords = typeof english;

/** Words of the articles for a BCP 47 tag: of its base language, else English. */
export function knowledgeWordsFor(locale: string): KnowledgeWords {
  return locale.split('-', 1)[0] === 'fr' ? french : english;
}
