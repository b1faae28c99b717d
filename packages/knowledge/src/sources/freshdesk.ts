import type { Article } from '../article.js';
import { idOf, listOf, numberOf, textOf, textsOf } from '../read/json-value.js';
import type { KnowledgeSource } from '../source.js';
import { remoteArticle } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';

/** What a Freshdesk needs besides. */
export interface FreshdeskOptions extends RemoteOptions {
  /** Where the portal stands, such as `https://acme.freshdesk.com`. Defaults to no addresses. */
  readonly portalUrl?: string | undefined;
}

const published = 2;

/** The solutions of a Freshdesk; drafts are left out. */
export function freshdeskSource(options: FreshdeskOptions): KnowledgeSource {
  return createRemoteSource('freshdesk', options, (belonging) => adapterOf(options, belonging));
}

function adapterOf({ portalUrl }: FreshdeskOptions, belonging: Belonging): RemoteAdapter {
  const read = (value: unknown) => articleOf(value, portalUrl, belonging);
  return {
    searchRequests: ({ text }) => [
      {
        method: 'GET',
        path: `/api/v2/search/solutions?${new URLSearchParams({ term: text })}`,
      },
    ],
    readHits: (json) =>
      listOf(json)
        ?.filter((entry) => numberOf(entry, 'status') === published)
        .flatMap((entry) => {
          const article = read(entry);
          return article ? [{ article, excerpt: textOf(entry, 'description_text')?.slice(0, 200) }] : [];
        }),
    articleRequests: (id) => (/^\d+$/.test(id) ? [{ method: 'GET', path: `/api/v2/solutions/articles/${id}` }] : []),
    readArticle: ([json]) => (numberOf(json, 'status') === published ? read(json) : undefined),
  };
}

function articleOf(value: unknown, portalUrl: string | undefined, belonging: Belonging): Article | undefined {
  const id = idOf(value, 'id');
  const parts = {
    id,
    title: textOf(value, 'title'),
    body: textOf(value, 'description'),
    tags: textsOf(value, 'tags'),
    updatedAt: textOf(value, 'updated_at'),
    url: portalUrl && id && `${portalUrl.replace(/\/$/, '')}/a/solutions/articles/${id}`,
  };
  return remoteArticle(parts, belonging);
}
