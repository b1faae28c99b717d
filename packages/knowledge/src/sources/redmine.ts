import type { BodyKind } from '../article.js';
import { listOf, textOf, valueAt } from '../read/json-value.js';
import type { KnowledgeSource } from '../source.js';
import { plainOf, remoteArticle } from './remote-article.js';
import { createRemoteSource } from './remote-source.js';
import type { Belonging, RemoteAdapter, RemoteOptions } from './remote-source.js';

/** What a Redmine needs besides. */
export interface RedmineOptions extends RemoteOptions {
  /** Identifier of the project whose wiki is searched. Defaults to all that the credentials see. */
  readonly project?: string | undefined;
  /** How wiki pages are written. Defaults to `text`, for Textile. */
  readonly bodyKind?: BodyKind | undefined;
}

/** The wiki pages of a Redmine. Ids are `project/Page`. */
export function redmineSource(options: RedmineOptions): KnowledgeSource {
  return createRemoteSource('redmine', options, (belonging) => adapterOf(options, belonging));
}

function adapterOf({ project, bodyKind = 'text' }: RedmineOptions, belonging: Belonging): RemoteAdapter {
  const scope = project === undefined ? '' : `/projects/${encodeURIComponent(project)}`;
  return {
    searchRequests: ({ text, limit }) => {
      // Left out, all_words is on; empty, any of the words is enough.
      const asked = { q: text, wiki_pages: '1', all_words: '', limit: String(limit) };
      return [{ method: 'GET', path: `${scope}/search.json?${new URLSearchParams(asked)}` }];
    },
    readHits: (json) =>
      listOf(json, 'results')?.flatMap((result) => {
        const url = textOf(result, 'url');
        const isPage = textOf(result, 'type') === 'wiki-page';
        const title = textOf(result, 'title')
          ?.replace(/^Wiki\s*:\s*/, '')
          .replaceAll('_', ' ');
        const parts = { id: isPage ? idIn(url) : undefined, title, updatedAt: textOf(result, 'datetime'), url };
        const article = remoteArticle(parts, belonging);
        return article ? [{ article, excerpt: plainOf(textOf(result, 'description')) }] : [];
      }),
    articleRequests: (id) => {
      const [owner, page, ...more] = id.split('/');
      if (!owner || !page || more.length > 0 || owner === '..' || page === '..') return [];
      return [{ method: 'GET', path: `/projects/${encodeURIComponent(owner)}/wiki/${encodeURIComponent(page)}.json` }];
    },
    readArticle: ([json], id) => {
      const page = valueAt(json, 'wiki_page');
      const title = textOf(page, 'title')?.replaceAll('_', ' ');
      const parts = { id, title, body: textOf(page, 'text'), bodyKind, updatedAt: textOf(page, 'updated_on') };
      return remoteArticle(parts, belonging);
    },
  };
}

function idIn(url: string | undefined): string | undefined {
  const found = /\/projects\/([^/?#]+)\/wiki\/([^/?#]+)/.exec(url ?? '');
  return found ? `${unescaped(found[1])}/${unescaped(found[2])}` : undefined;
}

function unescaped(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
