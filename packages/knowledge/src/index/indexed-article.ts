import { tokensOf } from '../analyzer.js';
import type { Article } from '../article.js';
import type { Language } from '../languages/language.js';
import type { IndexedField, Ranking } from '../ranking.js';
import { plainTextOf } from '../text/plain-text.js';

/** An article as the index takes it: the terms of each field. */
export type IndexedArticle = Readonly<Record<IndexedField, readonly string[]>>;

/** The terms of an article, in its language. */
export function indexedArticleOf(article: Article, language: Language, ranking: Ranking): IndexedArticle {
  const terms = (text: string) => tokensOf(text, language).map(({ term }) => term);
  return {
    title: terms(article.title),
    aliases: article.aliases.flatMap(terms),
    tags: article.tags.flatMap(terms),
    summary: terms(article.summary ?? ''),
    body: terms(firstWords(plainTextOf(article.body), ranking)),
  };
}

function firstWords(text: string, { bodyWords, bodyShare }: Ranking): string {
  const words = text.split(' ');
  return words.slice(0, Math.max(bodyWords, Math.round(words.length * bodyShare))).join(' ');
}
