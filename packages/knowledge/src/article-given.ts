import type { Article } from './article.js';

const lists = ['tags', 'aliases'] as const;
const texts = ['id', 'title', 'collection', 'locale'] as const;

/** The article as code gives it; throws at once, with what it lacks, where it is not whole. */
export function articleGiven(article: Article): Article {
  const lacking = [
    ...texts.filter((key) => typeof article[key] !== 'string'),
    ...lists.filter((key) => !Array.isArray(article[key])),
    ...(typeof article.body?.text === 'string' ? [] : ['body']),
  ];
  if (lacking.length === 0) return article;
  throw new TypeError(
    `[knowledge] article ${JSON.stringify(article.id)} has no ${lacking.join(', ')} (articlesFromJson fills in what may be left out)`,
  );
}
