import { listOf, textOf, valueAt } from '../read/json-value.js';
import type { KnowledgeSource } from '../source.js';
import { plainOf } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';
import { storedArticle, storedFields } from './stored-article.js';

/** What a Typesense needs besides. */
export interface TypesenseOptions extends RemoteOptions {
  /** The collection of Typesense that holds one of ours. */
  readonly index: string;
}

/** A collection of Typesense that holds articles in our format, `body` as text. */
export function typesenseSource(options: TypesenseOptions): KnowledgeSource {
  return createRemoteSource('typesense', options, (belonging) => adapterOf(options, belonging));
}

function adapterOf({ index }: TypesenseOptions, belonging: Belonging): RemoteAdapter {
  const root = `/collections/${encodeURIComponent(index)}/documents`;
  const fields = Object.keys(storedFields).join(',');
  // Weights are whole numbers.
  const weights = Object.values(storedFields).map((boost) => Math.round(2 * boost));
  return {
    searchRequests: ({ text, limit }) => {
      const asked = { q: text, query_by: fields, query_by_weights: weights.join(','), per_page: String(limit) };
      // Words are dropped until something is found: any of them is enough.
      return [
        { method: 'GET', path: `${root}/search?${new URLSearchParams({ ...asked, drop_tokens_threshold: '10' })}` },
      ];
    },
    readHits: (json) =>
      listOf(json, 'hits')?.flatMap((hit) => {
        const article = storedArticle(valueAt(hit, 'document'), undefined, belonging);
        const inBody = listOf(hit, 'highlights')?.find((highlight) => textOf(highlight, 'field') === 'body');
        return article ? [{ article, excerpt: plainOf(textOf(inBody, 'snippet')) }] : [];
      }),
    articleRequests: (id) => [{ method: 'GET', path: `${root}/${encodeURIComponent(id)}` }],
    readArticle: ([json]) => storedArticle(json, undefined, belonging),
  };
}
