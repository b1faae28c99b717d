import { tokensOf } from '../analyzer.js';
import type { Article } from '../article.js';
import type { Language } from '../languages/language.js';
import type { IndexedField, Ranking } from '../ranking.js';
import { plainTextOf } from '../text/plain-text.js';

/** An article as the index takes it: the terms of each field, separated by spaces. */
export type IndexedArticle = Readonly<Record<IndexedField | 'id', string>>;

/** The terms of an article, in its language. */
export function indexedArticleOf(article: Article, language: Language, { bodyWords }: Ranking): IndexedArticle {
  const terms = (text: string) => tokensOf(text, language).map(({ term }) => term);
  return {
    id: article.id,
    title: terms(article.title).join(' '),
    aliases: article.aliases.flatMap(terms).join(' '),
    tags: article.tags.flatMap(terms).join(' '),
    summary: terms(article.summary ?? '').join(' '),
    body: terms(firstWords(plainTextOf(article.body), bodyWords)).join(' '),
  };
}

function firstWords(text: string, count: number): string {
  return text.split(' ', count).join(' ');
}
