import type { Article } from '../article.js';
import type { AskedSource } from './ask-source.js';

/** An article and the source that has it. */
export interface FoundIn {
  readonly article: Article;
  readonly source: string;
}

/**
 * The article of the first source, in their order, that has it. All are asked at once, each has its time; one that
 * fails counts as not having it unless every other lacks it too: then the failure is thrown.
 */
export async function firstArticle(
  asked: readonly AskedSource[],
  id: string,
  signal: AbortSignal | undefined,
): Promise<FoundIn | undefined> {
  signal?.throwIfAborted();
  const outcomes = await Promise.allSettled(asked.map((one) => articleInTime(one, id, signal)));
  signal?.throwIfAborted();
  const found = outcomes.find((outcome) => outcome.status === 'fulfilled' && outcome.value !== undefined);
  if (found?.status === 'fulfilled') return found.value;
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return undefined;
}

async function articleInTime(
  { source, timeoutMs, timer }: AskedSource,
  id: string,
  signal: AbortSignal | undefined,
): Promise<FoundIn | undefined> {
  const over = new AbortController();
  const stop = () => over.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const late = timer.wait(timeoutMs, over.signal).then(() => undefined);
    const article = await Promise.race([source.get(id, { signal: over.signal }), late]);
    return article && { article, source: source.id };
  } finally {
    over.abort();
    signal?.removeEventListener('abort', stop);
  }
}
