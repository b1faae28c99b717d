import type { Article } from '../article.js';
import { idOf, listOf, textOf } from '../read/json-value.js';
import type { KnowledgeSource } from '../source.js';
import { remoteArticle } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';

/** What a Request Tracker needs besides. */
export interface RequestTrackerOptions extends RemoteOptions {
  /** Where the tracker stands, such as `https://rt.example`. Defaults to no addresses. */
  readonly rtUrl?: string | undefined;
}

/** The articles of a Request Tracker 5, by REST 2.0; it compares names and summaries, not texts. */
export function requestTrackerSource(options: RequestTrackerOptions): KnowledgeSource {
  return createRemoteSource('request-tracker', options, (belonging) => adapterOf(options, belonging));
}

function adapterOf({ rtUrl }: RequestTrackerOptions, belonging: Belonging): RemoteAdapter {
  const read = (value: unknown) => articleOf(value, rtUrl, belonging);
  return {
    // Within one field any word is enough; two fields in one search must both match.
    searchRequests: ({ words, limit }) =>
      ['Name', 'Summary'].map((field) => ({
        method: 'POST',
        path: `/REST/2.0/articles?${new URLSearchParams({ fields: 'Name,Summary,LastUpdated', per_page: String(limit) })}`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(words.map((word) => like(field, word))),
      })),
    readHits: (json) =>
      listOf(json, 'items')?.flatMap((item) => {
        const article = read(item);
        return article ? [{ article }] : [];
      }),
    articleRequests: (id) => (/^\d+$/.test(id) ? [{ method: 'GET', path: `/REST/2.0/article/${id}` }] : []),
    readArticle: ([json]) => read(json),
  };
}

function like(field: string, value: string) {
  return { field, operator: 'LIKE', value, entry_aggregator: 'OR' };
}

function articleOf(value: unknown, rtUrl: string | undefined, belonging: Belonging): Article | undefined {
  const id = idOf(value, 'id');
  const texts = (listOf(value, 'CustomFields') ?? []).flatMap((field) => listOf(field, 'values') ?? []);
  const summary = textOf(value, 'Summary');
  const parts = {
    id,
    title: textOf(value, 'Name'),
    summary,
    body: texts.filter((text) => typeof text === 'string').join('\n\n') || summary,
    bodyKind: 'text',
    updatedAt: textOf(value, 'LastUpdated'),
    url: rtUrl && id && `${rtUrl}/Articles/Article/Display.html?id=${id}`,
  } as const;
  return remoteArticle(parts, belonging);
}
