import type { ReactiveControllerHost } from 'lit';
import { LatePart } from '../controllers/late-part.js';

/** What shows remote assistance inside another element, loaded when something offers it. */
export class LateAssistance {
  readonly #part: LatePart<unknown>;

  constructor(host: ReactiveControllerHost) {
    this.#part = new LatePart(host, () => import('./assistance.define.js'));
  }

  /** Loads it unless nothing is offered; without it the rest stands. */
  wantFor(offered: readonly string[] | undefined): void {
    if (offered && offered.length > 0 && !this.#part.isMissing) void this.#part.want();
  }
}
