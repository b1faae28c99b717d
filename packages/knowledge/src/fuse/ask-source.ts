import type { KnowledgeIssue, KnowledgeIssueCode } from '../issues.js';
import { issueOf } from '../issues.js';
import type { KnowledgeQuery } from '../query.js';
import type { KnowledgeSource, SearchHit, SearchOptions, SearchResult } from '../source.js';
import type { Timer } from '../timer.js';
import { boundedHit } from './bounded-hit.js';
import type { Circuit } from './circuit.js';

/** One of the sources that are asked together. */
export interface AskedSource {
  readonly source: KnowledgeSource;
  readonly circuit: Circuit;
  /** How long its answer is waited for. */
  readonly timeoutMs: number;
  readonly timer: Timer;
}

/** Issues that tell of a source in trouble, not of a request it does not like. */
const troubles: ReadonlySet<KnowledgeIssueCode> = new Set([
  'timed-out',
  'unreachable',
  'rate-limited',
  'server-failed',
  'not-json',
  'wrong-shape',
  'too-large',
  'worker-failed',
  'source-failed',
]);

/**
 * What one source says, in its time or not at all: never later than `timeoutMs`, even when it ignores its signal, and
 * never as a rejection but for the caller's own abort.
 */
export async function askSource(
  asked: AskedSource,
  query: KnowledgeQuery,
  options: SearchOptions,
): Promise<SearchResult> {
  const { source, circuit, timer } = asked;
  const openUntil = circuit.openUntil(timer.now());
  if (openUntil !== undefined) {
    return failure(source, issueOf('circuit-open', { retryAt: new Date(openUntil).toISOString() }));
  }
  const result = await inTime(asked, query, options);
  options.signal?.throwIfAborted();
  const hasFailed = result.hits.length === 0 && result.issues.some(({ code }) => troubles.has(code));
  circuit.note(hasFailed, timer.now());
  return result;
}

async function inTime(asked: AskedSource, query: KnowledgeQuery, options: SearchOptions): Promise<SearchResult> {
  const { source, timeoutMs, timer } = asked;
  const search = new AbortController();
  const over = new AbortController();
  const stop = () => search.abort(options.signal?.reason);
  options.signal?.addEventListener('abort', stop, { once: true });
  if (options.signal?.aborted) stop();
  const late = timer.wait(timeoutMs, over.signal).then(() => failure(source, issueOf('timed-out', { timeoutMs })));
  const gone = aborted(search.signal).then(() => failure(source, issueOf('timed-out', { timeoutMs: 0 })));
  try {
    return await Promise.race([answerOf(source, query, { ...options, signal: search.signal }), late, gone]);
  } finally {
    over.abort();
    search.abort();
    options.signal?.removeEventListener('abort', stop);
  }
}

async function answerOf(source: KnowledgeSource, query: KnowledgeQuery, options: SearchOptions): Promise<SearchResult> {
  try {
    const { hits, issues } = await source.search(query, options);
    return {
      hits: hits.filter(isSound).map(boundedHit),
      issues: issues.map((issue) => ({ source: source.id, ...issue })),
    };
  } catch (error) {
    return failure(source, issueOf('source-failed', { reason: String(error) }));
  }
}

function isSound({ score, article }: SearchHit): boolean {
  return Number.isFinite(score) && article.id !== '' && article.title !== '';
}

function failure({ id }: KnowledgeSource, issue: KnowledgeIssue): SearchResult {
  return { hits: [], issues: [{ ...issue, source: id }] };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
