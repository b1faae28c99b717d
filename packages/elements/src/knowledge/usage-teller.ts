import type { View } from '@filrouge/engine';
import { KnowledgeUsedEvent } from './knowledge.events.js';
import { usesBetween } from './uses-between.js';

/** Tells the page what happens with articles, each thing once. */
export class UsageTeller {
  readonly #host: HTMLElement;
  #told: View | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The call as it stands now; events go out for what happened since the last time, after the work at hand. */
  tell(view: View): void {
    const told = this.#told?.sessionId === view.sessionId ? this.#told : undefined;
    const uses = usesBetween(told, view, new Date().toISOString());
    this.#told = view;
    // A listener may change anything, the call included.
    for (const use of uses) queueMicrotask(() => this.#host.dispatchEvent(new KnowledgeUsedEvent(use)));
  }
}
