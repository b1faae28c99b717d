import type { Article } from './article.js';
import type { SavedIndex } from './index/saved-index.js';
import type { KnowledgeIssue } from './issues.js';
import { issueOf, KnowledgeError } from './issues.js';
import type { KnowledgeQuery } from './query.js';
import { nothingFound } from './source.js';
import type { KnowledgeSource, SearchOptions, SearchResult } from './source.js';
import { WorkerChannel } from './worker/worker-channel.js';
import type { MessageEnd, WorkerCall } from './worker/messages.js';

/**
 * Articles from which a worker is worth its start: measured in Chromium with articles of 120 words, loading 1,000
 * blocks a page for less than a tenth of a second, 10,000 for almost half a second.
 */
export const articlesOnMainThread = 1_000;

/** An embedded source whose index lives in a worker: nothing of it blocks the page. */
export interface WorkerSource extends KnowledgeSource {
  /** As on `LocalSource`. Rejects with `KnowledgeError` when the worker cannot. */
  put(articles: readonly Article[]): Promise<void>;
  /** As on `LocalSource`. Rejects with `KnowledgeError` when the worker cannot. */
  remove(ids: readonly string[]): Promise<void>;
  /** Opens a saved index in the place of what it holds; the issues say why it could not. */
  load(saved: unknown): Promise<readonly KnowledgeIssue[]>;
  /**
   * Fetches a saved index in the worker, in the place of what it holds, so that not even its reading blocks the page; the
   * issues say why it could not. The address is absolute: the worker would read another from its own.
   */
  open(url: string): Promise<readonly KnowledgeIssue[]>;
  /** The index as plain data. Rejects with `KnowledgeError` when the worker cannot. */
  save(): Promise<SavedIndex>;
}

/** How a worker is used. */
export interface WorkerSourceOptions {
  /**
   * The integrator's: `new Worker(url, { type: 'module' })` with a URL of their own origin that serves this package's
   * `worker.js`. No blob is made: a strict Content-Security-Policy would refuse it.
   */
  readonly worker: MessageEnd;
  /** Names the source. Defaults to `local`. */
  readonly id?: string;
}

/** The page's end of an embedded source in a worker. */
export function createWorkerSource({ worker, id = 'local' }: WorkerSourceOptions): WorkerSource {
  const channel = new WorkerChannel(worker);
  return {
    id,
    search: (query, options = {}) => searchIn(channel, query, options),
    // What our worker answers is what our local source gives.
    get: async (articleId, { signal } = {}) =>
      (await channel.ask({ call: 'get', articleId }, signal)) as Article | undefined,
    put: async (articles) => void (await channel.ask({ call: 'put', articles })),
    remove: async (ids) => void (await channel.ask({ call: 'remove', ids })),
    load: (saved) => issuesOf(channel, { call: 'load', saved }),
    open: (url) => issuesOf(channel, { call: 'open', url }),
    save: async () => (await channel.ask({ call: 'save' })) as SavedIndex,
  };
}

async function searchIn(channel: WorkerChannel, query: KnowledgeQuery, options: SearchOptions): Promise<SearchResult> {
  // By name: who asks may hold more, such as functions, which no worker can be sent.
  const { signal, limit, locale, collections } = options;
  try {
    return (await channel.ask(
      { call: 'search', query, options: { limit, locale, collections } },
      signal,
    )) as SearchResult;
  } catch (error) {
    signal?.throwIfAborted();
    return { ...nothingFound, issues: [issueIn(error)] };
  }
}

async function issuesOf(channel: WorkerChannel, call: WorkerCall): Promise<readonly KnowledgeIssue[]> {
  try {
    return (await channel.ask(call)) as readonly KnowledgeIssue[];
  } catch (error) {
    return [issueIn(error)];
  }
}

function issueIn(error: unknown): KnowledgeIssue {
  return error instanceof KnowledgeError ? error.issue : issueOf('worker-failed', { reason: String(error) });
}
