import { idOf, listOf, textOf, valueAt } from '../read/json-value.js';
import { webUrlOf } from '../read/web-url.js';
import type { KnowledgeSource } from '../source.js';
import { plainOf, remoteArticle } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';

/** What a Confluence needs besides. */
export interface ConfluenceOptions extends RemoteOptions {
  /** Keys of the spaces to search. Defaults to all that the credentials see: name a client's, or another's may show. */
  readonly spaces?: readonly string[] | undefined;
}

/** A Confluence Cloud, by CQL. */
export function confluenceSource(options: ConfluenceOptions): KnowledgeSource {
  return createRemoteSource('confluence', options, (belonging) => adapterOf(options, belonging));
}

function adapterOf({ spaces = [] }: ConfluenceOptions, belonging: Belonging): RemoteAdapter {
  return {
    searchRequests: ({ words, limit }) => {
      const cql = [anyOf(words), 'type = page', ...inSpaces(spaces)].join(' AND ');
      return [{ method: 'GET', path: `/wiki/rest/api/search?${new URLSearchParams({ cql, limit: String(limit) })}` }];
    },
    readHits: (json) =>
      listOf(json, 'results')?.flatMap((result) => {
        const url = addressOf(textOf(json, '_links', 'base'), textOf(result, 'url'));
        const parts = { id: idOf(result, 'content', 'id'), title: unmarked(textOf(result, 'title')), url };
        const article = remoteArticle({ ...parts, updatedAt: textOf(result, 'lastModified') }, belonging);
        return article ? [{ article, excerpt: plainOf(unmarked(textOf(result, 'excerpt'))) }] : [];
      }),
    articleRequests: (id) => {
      const expand = 'body.view,version,metadata.labels';
      return /^\d+$/.test(id) ? [{ method: 'GET', path: `/wiki/rest/api/content/${id}?expand=${expand}` }] : [];
    },
    readArticle: ([json]) => {
      const labels = listOf(json, 'metadata', 'labels', 'results') ?? [];
      const parts = {
        id: idOf(json, 'id'),
        title: textOf(json, 'title'),
        body: textOf(json, 'body', 'view', 'value'),
        tags: labels.flatMap((label) => textOf(label, 'name') ?? []),
        updatedAt: textOf(json, 'version', 'when'),
        url: addressOf(textOf(json, '_links', 'base'), textOf(json, '_links', 'webui')),
      };
      return valueAt(json, 'body') === undefined ? undefined : remoteArticle(parts, belonging);
    },
  };
}

/** Any of the words, for `~` wants all of them. */
function anyOf(words: readonly string[]): string {
  return `(${words.map((word) => `siteSearch ~ ${quoted(word)}`).join(' OR ')})`;
}

function inSpaces(spaces: readonly string[]): string[] {
  return spaces.length > 0 ? [`space in (${spaces.map(quoted).join(', ')})`] : [];
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Confluence marks what matched between @@@hl@@@ and @@@endhl@@@. */
function unmarked(text: string | undefined): string | undefined {
  return text?.replace(/@@@(?:end)?hl@@@/g, '');
}

/** `base` ends in /wiki, paths start at it. */
function addressOf(base: string | undefined, path: string | undefined): string | undefined {
  return base && path && webUrlOf(base + path);
}
