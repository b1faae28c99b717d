import type { KnowledgeIssue, KnowledgeIssueCode } from '@filrouge/knowledge';
import type { Localized } from '../language.js';
import { localizedIn } from '../language.js';

type Params = KnowledgeIssue['params'];

const sentences: Partial<Record<KnowledgeIssueCode, (params: Params) => Localized>> = {
  'missing-key': ({ key = '' }) => ({
    en: `An article needs "${key}": it is left out.`,
    fr: `Il faut «\u00a0${key}\u00a0» à un article\u00a0: il est laissé de côté.`,
  }),
  'wrong-type': ({ key = '', expected = '' }) => ({
    en: `${key === '' ? 'An article' : `"${key}"`} must be of type ${expected}: it is left out.`,
    fr: `${key === '' ? 'Un article' : `«\u00a0${key}\u00a0»`} doit être de type ${expected}\u00a0: il est laissé de côté.`,
  }),
  'duplicate-id': ({ id = '' }) => ({
    en: `Another article has the id "${id}": the later one counts. Give each its own.`,
    fr: `Un autre article a l’identifiant «\u00a0${id}\u00a0»\u00a0: le dernier compte. Donnez-en un à chacun.`,
  }),
  unreadable: ({ kind = '', reason = '' }) => ({
    en: `Not readable as ${kind}: ${reason}.`,
    fr: `Illisible comme ${kind}\u00a0: ${reason}.`,
  }),
};

/** An issue of an article in words: what is wrong, and what to do. */
export function sentenceOf({ code, params }: KnowledgeIssue, locale: string): string {
  const sentence = sentences[code];
  return sentence ? localizedIn(sentence(params), locale) : `${code} ${JSON.stringify(params)}`;
}
