import type { Article } from './article.js';
import type { LocalSource } from './local-source.js';

/** Articles indexed in one go: a few milliseconds, so that a page goes on answering its keys. */
const sliceSize = 25;

/** How slices are separated. */
export interface SliceOptions {
  /** Aborted: what was put stays, the rest is left, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Lets the host do something else. Defaults to a task of the event loop. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** Puts many articles without blocking the page. */
export async function putInSlices(
  source: Pick<LocalSource, 'put'>,
  articles: readonly Article[],
  { signal, pause = nextTask }: SliceOptions = {},
): Promise<void> {
  for (let start = 0; start < articles.length; start += sliceSize) {
    signal?.throwIfAborted();
    source.put(articles.slice(start, start + sliceSize));
    await pause();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 0));
}
