import type { Article } from '../article.js';
import { recordOf } from '../read/json-value.js';
import { readArticles } from '../read/read-article.js';
import type { Belonging } from './remote-source.js';

/** Fields that search engines of the host compare, with their boosts; the names are those of `Article`. */
export const storedFields = { title: 3, aliases: 4, tags: 2, summary: 1.5, body: 1 } as const;

/**
 * An article that the host stored in a search engine in our own format, its body as text (`bodyKind` beside it) or as
 * `{ kind, text }`. It belongs to the source's collection, whatever it says.
 */
export function storedArticle(value: unknown, id: string | undefined, belonging: Belonging): Article | undefined {
  const record = recordOf(value);
  if (!record) return undefined;
  const { locale } = belonging;
  return readArticles([{ id, ...record, collection: belonging.collection }], { locale }).articles[0];
}
