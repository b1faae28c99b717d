import { knowledge } from './en/knowledge.js';
import { languages } from './index.js';

/** Words of the articles. */
export type KnowledgeWords = typeof knowledge;

/** Words of the articles for a BCP 47 tag: of its base language, else English. */
export function knowledgeWordsFor(locale: string): KnowledgeWords {
  return languages.packOf(locale)?.knowledge ?? knowledge;
}
