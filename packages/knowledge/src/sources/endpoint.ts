import { listOf, textOf } from '../read/json-value.js';
import type { KnowledgeSource } from '../source.js';
import { plainOf } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';
import { storedArticle } from './stored-article.js';

/**
 * An address of the host's own before whatever it searches, such as PostgreSQL: `GET /search?q=…&limit=…` answers
 * `{ hits: [{ …article, excerpt }] }`, best first, `GET /articles/<id>` one article. `examples/knowledge-endpoint` is one.
 */
export function endpointSource(options: RemoteOptions): KnowledgeSource {
  return createRemoteSource('endpoint', options, adapterOf);
}

function adapterOf(belonging: Belonging): RemoteAdapter {
  return {
    searchRequests: ({ text, limit, locale }) => [
      {
        method: 'GET',
        path: `/search?${new URLSearchParams({ q: text, limit: `${limit}`, ...(locale && { locale }) })}`,
      },
    ],
    readHits: (json) =>
      listOf(json, 'hits')?.flatMap((hit) => {
        const article = storedArticle(hit, undefined, belonging);
        return article ? [{ article, excerpt: plainOf(textOf(hit, 'excerpt')) }] : [];
      }),
    articleRequests: (id) => [{ method: 'GET', path: `/articles/${encodeURIComponent(id)}` }],
    readArticle: ([json]) => storedArticle(json, undefined, belonging),
  };
}
