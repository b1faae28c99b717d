import { listOf, textOf, valueAt } from '../read/json-value.js';
import type { KnowledgeSource } from '../source.js';
import { plainOf } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';
import { storedArticle, storedFields } from './stored-article.js';

/** What an Elasticsearch or OpenSearch needs besides. */
export interface ElasticsearchOptions extends RemoteOptions {
  /** The index of one collection. */
  readonly index: string;
}

/** An index of Elasticsearch or OpenSearch that holds articles in our format, `body` as text. */
export function elasticsearchSource(options: ElasticsearchOptions): KnowledgeSource {
  return createRemoteSource('elasticsearch', options, (belonging) => adapterOf(options, belonging));
}

function adapterOf({ index }: ElasticsearchOptions, belonging: Belonging): RemoteAdapter {
  const root = `/${encodeURIComponent(index)}`;
  const fields = Object.entries(storedFields).map(([field, boost]) => `${field}^${boost}`);
  return {
    searchRequests: ({ text, limit }) => [
      {
        method: 'POST',
        path: `${root}/_search`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          size: limit,
          query: { multi_match: { query: text, fields, type: 'most_fields', operator: 'or', fuzziness: 'AUTO' } },
          highlight: { fields: { body: { number_of_fragments: 1, fragment_size: 160 } } },
        }),
      },
    ],
    readHits: (json) =>
      listOf(json, 'hits', 'hits')?.flatMap((hit) => {
        const article = storedArticle(valueAt(hit, '_source'), textOf(hit, '_id'), belonging);
        return article ? [{ article, excerpt: plainOf(textOf(hit, 'highlight', 'body', 0)) }] : [];
      }),
    articleRequests: (id) => [{ method: 'GET', path: `${root}/_doc/${encodeURIComponent(id)}` }],
    readArticle: ([json]) => storedArticle(valueAt(json, '_source'), textOf(json, '_id'), belonging),
  };
}
