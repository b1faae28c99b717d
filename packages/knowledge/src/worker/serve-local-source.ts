import { KnowledgeError } from '../issues.js';
import type { LoadedSource } from '../load-local-source.js';
import { loadLocalSource } from '../load-local-source.js';
import { createLocalSource } from '../local-source.js';
import type { LocalSource } from '../local-source.js';
import { fetchIndex } from '../read/fetch-index.js';
import type { MessageEnd, WorkerCall, WorkerRequest, WorkerResponse } from './messages.js';
import { ownMessage } from './messages.js';
import type { LocalSourceOptions } from '../local-source.js';

/** Answers the calls of `createWorkerSource` at the other end. Calls are served one after the other, in order. */
export function serveLocalSource(end: MessageEnd, options: Omit<LocalSourceOptions, 'articles'> = {}): void {
  let source: LocalSource = createLocalSource(options);
  let last: Promise<void> = Promise.resolve();

  const run = async (call: WorkerCall): Promise<unknown> => {
    if (call.call !== 'load' && call.call !== 'open') return answerOf(source, call);
    const loaded = await (call.call === 'open' ? openedAt(call.url, options) : loadLocalSource(call.saved, options));
    if (loaded.ok) ({ source } = loaded);
    return loaded.ok ? [] : loaded.issues;
  };

  const respond = async ({ request, call }: WorkerRequest): Promise<void> => {
    const answer = (rest: Partial<WorkerResponse>) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's end, not a window
      end.postMessage({ filrouge: 'knowledge', response: request, ...rest });
    };
    try {
      answer({ value: await run(call) });
    } catch (error) {
      answer({ error: String(error) });
    }
  };

  end.addEventListener('message', (event) => {
    // Messages with our mark come from createWorkerSource.
    const request = ownMessage(event, 'request') as WorkerRequest | undefined;
    if (request) last = last.then(() => respond(request));
  });
}

async function openedAt(url: string, options: Omit<LocalSourceOptions, 'articles'>): Promise<LoadedSource> {
  try {
    return await loadLocalSource(await fetchIndex(url), options);
  } catch (error) {
    if (error instanceof KnowledgeError) return { ok: false, issues: [error.issue] };
    throw error;
  }
}

function answerOf(source: LocalSource, call: Exclude<WorkerCall, { call: 'load' | 'open' }>): unknown {
  switch (call.call) {
    case 'search':
      return source.search(call.query, call.options);
    case 'get':
      return source.get(call.articleId);
    case 'put':
      return source.put(call.articles);
    case 'remove':
      return source.remove(call.ids);
    case 'save':
      return source.toJSON();
  }
}
