import type { Article } from '../article.js';
import type { KnowledgeQuery } from '../query.js';
import type { SearchOptions } from '../source.js';

/** What the client asks of the worker. `articles` travel by structured clone; signals do not travel. */
export type WorkerCall =
  | { readonly call: 'search'; readonly query: KnowledgeQuery; readonly options: Omit<SearchOptions, 'signal'> }
  | { readonly call: 'get'; readonly articleId: string }
  | { readonly call: 'put'; readonly articles: readonly Article[] }
  | { readonly call: 'remove'; readonly ids: readonly string[] }
  | { readonly call: 'load'; readonly saved: unknown }
  | { readonly call: 'open'; readonly url: string }
  | { readonly call: 'save' };

/** A call on its way. */
export interface WorkerRequest {
  readonly filrouge: 'knowledge';
  readonly request: number;
  readonly call: WorkerCall;
}

/** What comes back: the value of the call, or what the worker threw. */
export interface WorkerResponse {
  readonly filrouge: 'knowledge';
  readonly response: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** A Worker, a MessagePort, or the inside of a worker, as far as it is used here. */
export interface MessageEnd {
  postMessage(message: unknown): void;
  addEventListener(type: 'message' | 'messageerror' | 'error', listener: (event: Event) => void): void;
}

/** The data of a message that is ours; undefined for any other. */
export function ownMessage(event: Event, key: 'request' | 'response'): object | undefined {
  const data: unknown = 'data' in event ? event.data : undefined;
  const isOwn = typeof data === 'object' && data !== null && 'filrouge' in data && key in data;
  return isOwn && data.filrouge === 'knowledge' ? data : undefined;
}
