import { issueOf, KnowledgeError } from '../issues.js';
import type { MessageEnd, WorkerCall, WorkerRequest, WorkerResponse } from './messages.js';
import { ownMessage } from './messages.js';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** Calls to a worker and their answers, matched by number. A worker that breaks ends every call with an issue. */
export class WorkerChannel {
  readonly #worker: MessageEnd;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #broken: KnowledgeError | undefined;

  constructor(worker: MessageEnd) {
    this.#worker = worker;
    worker.addEventListener('message', (event) => this.#settle(event));
    for (const type of ['error', 'messageerror'] as const) {
      worker.addEventListener(type, (event) => this.#break('message' in event ? String(event.message) : type));
    }
  }

  /** The value of the call. Rejects with `KnowledgeError`, or with the signal's reason once it is aborted. */
  async ask(call: WorkerCall, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    if (this.#broken) throw this.#broken;
    this.#last += 1;
    const request: WorkerRequest = { filrouge: 'knowledge', request: this.#last, call };
    const stop = () => this.#waiting.get(request.request)?.reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(request.request, { resolve, reject });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's end, not a window
        this.#worker.postMessage(request);
      });
    } finally {
      this.#waiting.delete(request.request);
      signal?.removeEventListener('abort', stop);
    }
  }

  #settle(event: Event): void {
    // Messages with our mark come from serveLocalSource.
    const message = ownMessage(event, 'response') as WorkerResponse | undefined;
    const waiting = message && this.#waiting.get(message.response);
    if (message?.error === undefined) waiting?.resolve(message?.value);
    else waiting?.reject(failureOf(message.error));
  }

  #break(reason: string): void {
    this.#broken = failureOf(reason);
    for (const { reject } of this.#waiting.values()) reject(this.#broken);
  }
}

function failureOf(reason: string): KnowledgeError {
  return new KnowledgeError(issueOf('worker-failed', { reason }));
}
