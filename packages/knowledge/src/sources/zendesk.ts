import type { Article } from '../article.js';
import { idOf, listOf, textOf, textsOf, valueAt } from '../read/json-value.js';
import type { KnowledgeSource } from '../source.js';
import { plainOf, remoteArticle } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';

/** A Zendesk Help Center. */
export function zendeskSource(options: RemoteOptions): KnowledgeSource {
  return createRemoteSource('zendesk', options, adapterOf);
}

function adapterOf(belonging: Belonging): RemoteAdapter {
  const root = '/api/v2/help_center/articles';
  return {
    searchRequests: ({ text, limit }) => [
      {
        method: 'GET',
        path: `${root}/search.json?${new URLSearchParams({ query: text, per_page: String(Math.min(limit, 100)) })}`,
      },
    ],
    readHits: (json) =>
      listOf(json, 'results')?.flatMap((result) => {
        const article = articleOf(result, belonging);
        return article ? [{ article, excerpt: plainOf(textOf(result, 'snippet')) }] : [];
      }),
    articleRequests: (id) => (/^\d+$/.test(id) ? [{ method: 'GET', path: `${root}/${id}.json` }] : []),
    readArticle: ([json]) => articleOf(valueAt(json, 'article'), belonging),
  };
}

function articleOf(value: unknown, belonging: Belonging): Article | undefined {
  const parts = {
    id: idOf(value, 'id'),
    title: textOf(value, 'title'),
    body: textOf(value, 'body'),
    tags: textsOf(value, 'label_names'),
    locale: textOf(value, 'locale'),
    updatedAt: textOf(value, 'updated_at'),
    url: textOf(value, 'html_url'),
  };
  return remoteArticle(parts, belonging);
}
