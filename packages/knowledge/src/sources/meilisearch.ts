import { listOf, textOf } from '../read/json-value.js';
import type { KnowledgeSource } from '../source.js';
import { plainOf } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';
import { storedArticle } from './stored-article.js';

/** What a Meilisearch needs besides. */
export interface MeilisearchOptions extends RemoteOptions {
  /** The index of one collection. */
  readonly index: string;
}

/** An index of Meilisearch that holds articles in our format, `body` as text. */
export function meilisearchSource(options: MeilisearchOptions): KnowledgeSource {
  return createRemoteSource('meilisearch', options, (belonging) => adapterOf(options, belonging));
}

function adapterOf({ index }: MeilisearchOptions, belonging: Belonging): RemoteAdapter {
  const root = `/indexes/${encodeURIComponent(index)}`;
  return {
    searchRequests: ({ text, limit }) => [
      {
        method: 'POST',
        path: `${root}/search`,
        headers: { 'content-type': 'application/json' },
        // By default Meilisearch drops words from the end; the most frequent one says least.
        body: JSON.stringify({
          q: text,
          limit,
          matchingStrategy: 'frequency',
          attributesToCrop: ['body'],
          cropLength: 25,
        }),
      },
    ],
    readHits: (json) =>
      listOf(json, 'hits')?.flatMap((hit) => {
        const article = storedArticle(hit, undefined, belonging);
        return article ? [{ article, excerpt: plainOf(textOf(hit, '_formatted', 'body')) }] : [];
      }),
    // Ids of documents are letters, digits, hyphens and underscores.
    articleRequests: (id) => (/^[\w-]+$/.test(id) ? [{ method: 'GET', path: `${root}/documents/${id}` }] : []),
    readArticle: ([json]) => storedArticle(json, undefined, belonging),
  };
}
