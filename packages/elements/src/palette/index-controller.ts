import type { Session } from '@filrouge/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionHost } from '../controllers/session-controller.js';
import { CallIndex } from './search/call-index.js';
import { fillInSlices } from './search/fill-in-slices.js';

/** Keeps what can be found in its host's call: made once a scenario and language, while the page is idle. */
export class IndexController implements ReactiveController {
  readonly #host: ReactiveControllerHost & SessionHost;
  #index: CallIndex | undefined;
  #filling = new AbortController();
  #rest: Iterable<void> = [];
  #isReady = false;

  constructor(host: ReactiveControllerHost & SessionHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What can be found so far; absent without a call. */
  get index(): CallIndex | undefined {
    return this.#index;
  }

  /** Whether everything is in it. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Puts in at once what is not in it yet. */
  complete(): void {
    for (const _question of this.#rest);
  }

  hostUpdate(): void {
    const { session } = this.#host;
    if (session && !this.#fits(session)) void this.#fill(session);
  }

  hostDisconnected(): void {
    if (this.#isReady) return;
    // Begun again when the host comes back: half an index finds half.
    this.#filling.abort();
    this.#index = undefined;
  }

  #fits({ scenario, view }: Session): boolean {
    const index = this.#index;
    return index?.scenario === scenario && index.locale === view.locale && index.callerLocale === view.callerLocale;
  }

  async #fill({ scenario, view }: Session): Promise<void> {
    this.#filling.abort();
    const filling = new AbortController();
    const index = new CallIndex(scenario, view);
    this.#filling = filling;
    this.#index = index;
    this.#isReady = false;
    const rest = index.fill();
    this.#rest = rest;
    await fillInSlices(rest, filling.signal);
    if (filling.signal.aborted) return;
    this.#isReady = true;
    this.#host.requestUpdate();
  }
}
