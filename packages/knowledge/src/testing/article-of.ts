import type { Article } from '../article.js';

/** A French article of the common collection, with what matters to the test. */
export function articleOf(parts: Partial<Article>): Article {
  const body = { kind: 'text', text: '' } as const;
  return { id: 'article', title: 'Titre', body, aliases: [], tags: [], collection: 'common', locale: 'fr', ...parts };
}
