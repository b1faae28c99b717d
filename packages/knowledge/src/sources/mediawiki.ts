import { idOf, listOf, textOf } from '../read/json-value.js';
import type { KnowledgeSource } from '../source.js';
import { plainOf, remoteArticle } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';

/** What a MediaWiki needs besides. */
export interface MediaWikiOptions extends RemoteOptions {
  /** What stands before a page's key in its address, such as `https://wiki.example/wiki/`. Defaults to no addresses. */
  readonly pageUrl?: string | undefined;
  /** Where the REST API stands. Defaults to `/rest.php`; Wikipedia has `/w/rest.php`. */
  readonly restPath?: string | undefined;
}

/** Words that are asked for, one request each. */
const mostRequests = 4;

/** A MediaWiki from version 1.35, by its REST API. Ids are page keys. */
export function mediaWikiSource(options: MediaWikiOptions): KnowledgeSource {
  return createRemoteSource('mediawiki', options, (belonging) => adapterOf(options, belonging));
}

function adapterOf({ pageUrl, restPath = '/rest.php' }: MediaWikiOptions, belonging: Belonging): RemoteAdapter {
  const urlOf = (key: string | undefined) => pageUrl && key && pageUrl + encodeURIComponent(key);
  return {
    // The search of a plain MediaWiki wants every word and has no "or".
    searchRequests: ({ words, limit }) =>
      words.slice(0, mostRequests).map((word) => {
        const asked = { q: word, limit: String(Math.min(limit, 100)) };
        return { method: 'GET', path: `${restPath}/v1/search/page?${new URLSearchParams(asked)}` };
      }),
    readHits: (json) =>
      listOf(json, 'pages')?.flatMap((page) => {
        const key = textOf(page, 'key');
        const parts = { id: key, title: textOf(page, 'title'), summary: textOf(page, 'description'), url: urlOf(key) };
        const article = remoteArticle(parts, belonging);
        return article ? [{ article, excerpt: plainOf(textOf(page, 'excerpt')) }] : [];
      }),
    articleRequests: (id) => [{ method: 'GET', path: `${restPath}/v1/page/${encodeURIComponent(id)}/with_html` }],
    readArticle: ([json]) => {
      const key = idOf(json, 'key');
      const parts = { id: key, title: textOf(json, 'title'), body: textOf(json, 'html'), url: urlOf(key) };
      return remoteArticle({ ...parts, updatedAt: textOf(json, 'latest', 'timestamp') }, belonging);
    },
  };
}
