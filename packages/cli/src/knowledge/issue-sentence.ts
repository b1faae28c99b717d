import type { KnowledgeIssue, KnowledgeIssueCode } from '@filrouge/knowledge';
import type { Localized } from '../language.js';
import { localizedIn } from '../language.js';

type Params = KnowledgeIssue['params'];

const sentences: Partial<Record<KnowledgeIssueCode, (params: Params) => Localized>> = {
  'missing-key': ({ key = '' }) => ({
    en: `An article needs "${key}": it is left out.`,
    fr: `Il faut «\u00a0${key}\u00a0» à un article\u00a0: il est laissé de côté.`,
  }),
  // Only what is no object at all is no article: of its keys, what cannot be read is not there.
  'wrong-type': () => ({
    en: 'An article is one object in braces: this is left out. Put it between { and }, or take it out.',
    fr: 'Un article est un objet entre accolades\u00a0: ceci est laissé de côté. Mettez-le entre { et }, ou retirez-le.',
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
