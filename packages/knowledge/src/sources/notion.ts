import { listOf, recordOf, textOf, valueAt } from '../read/json-value.js';
import type { KnowledgeSource } from '../source.js';
import { remoteArticle } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';

const headers = { 'notion-version': '2022-06-28', 'content-type': 'application/json' };

/** The pages of a Notion that are shared with its integration; Notion compares titles. From a server only. */
export function notionSource(options: RemoteOptions): KnowledgeSource {
  return createRemoteSource('notion', options, adapterOf);
}

function adapterOf(belonging: Belonging): RemoteAdapter {
  return {
    searchRequests: ({ text, limit }) => [
      {
        method: 'POST',
        path: '/v1/search',
        headers,
        body: JSON.stringify({
          query: text,
          page_size: Math.min(limit, 100),
          filter: { property: 'object', value: 'page' },
        }),
      },
    ],
    readHits: (json) =>
      listOf(json, 'results')?.flatMap((page) => {
        const isGone = valueAt(page, 'archived') === true || valueAt(page, 'in_trash') === true;
        const article = isGone ? undefined : remoteArticle(partsOf(page), belonging);
        return article ? [{ article }] : [];
      }),
    articleRequests: (id) =>
      /^[\da-f-]{32,36}$/.test(id)
        ? [`/v1/pages/${id}`, `/v1/blocks/${id}/children?page_size=100`].map((path) => ({
            method: 'GET',
            path,
            headers,
          }))
        : [],
    readArticle: ([page, blocks]) => {
      const texts = listOf(blocks, 'results')?.map(textOfBlock);
      return texts && remoteArticle({ ...partsOf(page), body: texts.join('\n\n'), bodyKind: 'text' }, belonging);
    },
  };
}

function partsOf(page: unknown) {
  const properties = Object.values(recordOf(valueAt(page, 'properties')) ?? {});
  const title = properties.find((property) => textOf(property, 'type') === 'title');
  return {
    id: textOf(page, 'id'),
    title: richText(listOf(title, 'title')),
    updatedAt: textOf(page, 'last_edited_time'),
    url: textOf(page, 'url'),
  };
}

/** Every block keeps its text under the name of its type. */
function textOfBlock(block: unknown): string {
  return richText(listOf(block, textOf(block, 'type') ?? '', 'rich_text'));
}

function richText(spans: readonly unknown[] = []): string {
  return spans.map((span) => textOf(span, 'plain_text') ?? '').join('');
}
