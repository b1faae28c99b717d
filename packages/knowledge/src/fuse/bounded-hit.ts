import type { ArticleSummary } from '../article.js';
import type { SearchHit } from '../source.js';

/** Characters of a title that are shown and go to the ticket: twice the longest of real knowledge bases. */
const titleLength = 300;
/** Characters of a summary or an excerpt: a list is for finding, the article has the rest. */
const textLength = 1_000;

/** The hit with texts that a list and a ticket can bear: a source may send a megabyte for a title. */
export function boundedHit(hit: SearchHit): SearchHit {
  const { article, excerpt } = hit;
  return { ...hit, article: boundedSummary(article), excerpt: excerpt && cut(excerpt, textLength) };
}

/** The same of what is shown of an article. */
export function boundedSummary(article: ArticleSummary): ArticleSummary {
  const { title, summary } = article;
  return { ...article, title: cut(title, titleLength), summary: summary && cut(summary, textLength) };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
