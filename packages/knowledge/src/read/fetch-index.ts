import type { KnowledgeIssueCode } from '../issues.js';
import { issueOf, KnowledgeError } from '../issues.js';
import type { Timer } from '../timer.js';
import { systemTimer } from '../timer.js';
import { boundedText } from './bounded-text.js';
import { parseInSlices } from './sliced-json.js';

/** How an index is fetched. */
export interface FetchIndexOptions {
  /** Defaults to the machine's own. */
  readonly fetch?: (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>;
  /** What is read at most. Defaults to `mostIndexBytes`. */
  readonly mostBytes?: number;
  /** How long the whole of it is waited for, in milliseconds. Defaults to `indexTimeoutMs`. */
  readonly timeoutMs?: number;
  /** Defaults to the machine's. */
  readonly timer?: Timer;
}

/** An index of 10,000 articles is a third of it; more belongs on a search server. */
export const mostIndexBytes = 50_000_000;
/** The first call may open before it is there: it is not waited for, only looked for again. */
export const indexTimeoutMs = 60_000;

/**
 * The JSON at an address, parsed in slices where it is long. In its time, whatever the server does: an answer that never ends is given up too. Rejects with
 * `KnowledgeError`.
 */
export async function fetchIndex(url: string, options: FetchIndexOptions = {}): Promise<unknown> {
  const { timer = systemTimer, timeoutMs = indexTimeoutMs } = options;
  const fetching = new AbortController();
  const over = new AbortController();
  const late = timer.wait(timeoutMs, over.signal).then(() => fail('timed-out', { timeoutMs }));
  try {
    return await Promise.race([jsonAt(url, options, fetching.signal), late]);
  } finally {
    over.abort();
    fetching.abort();
  }
}

async function jsonAt(
  url: string,
  { fetch = platformFetch, mostBytes = mostIndexBytes }: FetchIndexOptions,
  signal: AbortSignal,
): Promise<unknown> {
  const unreachable = (error: unknown) => fail('unreachable', { reason: String(error) });
  const response = await fetch(url, { signal }).catch(unreachable);
  if (!response.ok) fail(response.status >= 500 ? 'server-failed' : 'rejected', { status: response.status });
  const text = await boundedText(response, { mostBytes, signal }).catch(unreachable);
  if (text === undefined) return fail('too-large', { maximum: mostBytes });
  try {
    return await parseInSlices(text, { signal });
  } catch {
    signal.throwIfAborted();
    return fail('not-json', { contentType: response.headers.get('content-type') ?? '' });
  }
}

const platformFetch: NonNullable<FetchIndexOptions['fetch']> = (url, init) => globalThis.fetch(url, init);

function fail(code: KnowledgeIssueCode, params: Readonly<Record<string, string | number>>): never {
  throw new KnowledgeError(issueOf(code, params));
}
