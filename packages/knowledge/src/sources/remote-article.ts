import type { Article, BodyKind } from '../article.js';
import { instantOf, webUrlOf } from '../read/web-url.js';
import { plainTextOf } from '../text/plain-text.js';
import type { Belonging } from './remote-source.js';

/** What an adapter found of an article; anything may be missing. */
export interface RemoteParts {
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** Plain text or HTML; becomes plain text. */
  readonly summary?: string | undefined;
  readonly body?: string | undefined;
  /** Defaults to `html`. */
  readonly bodyKind?: BodyKind | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly locale?: string | undefined;
  readonly collection?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly url?: string | undefined;
}

/** The article; undefined without an id or a title. Titles and summaries are plain text, addresses http or https. */
export function remoteArticle(parts: RemoteParts, belonging: Belonging): Article | undefined {
  const title = plainOf(parts.title);
  if (!parts.id || !title) return undefined;
  return {
    id: parts.id,
    title,
    summary: plainOf(parts.summary),
    body: { kind: parts.bodyKind ?? 'html', text: parts.body ?? '' },
    aliases: parts.aliases ?? [],
    tags: parts.tags ?? [],
    collection: parts.collection ?? belonging.collection,
    locale: parts.locale ?? belonging.locale,
    updatedAt: instantOf(parts.updatedAt),
    url: webUrlOf(parts.url),
  };
}

/** HTML or text from outside as plain text; undefined when nothing is left. */
export function plainOf(html: string | undefined): string | undefined {
  return plainTextOf({ kind: 'html', text: html ?? '' }) || undefined;
}
