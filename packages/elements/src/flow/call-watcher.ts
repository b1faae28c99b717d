import type { Session } from '@filrouge/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface WatchingHost extends ReactiveControllerHost {
  readonly session?: Session | undefined;
}

/**
 * Has its host render again after every change of the host's `session`. What follows a call elsewhere waits for the words
 * of its language as well; the picture has words of its own, and stands in a script that would carry them all.
 */
export class CallWatcher implements ReactiveController {
  readonly #host: WatchingHost;
  #isConnected = false;
  #watched: Session | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(host: WatchingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#watch(this.#host.session);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#isConnected) this.#watch(this.#host.session);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#watch(undefined);
  }

  #watch(session: Session | undefined): void {
    if (session === this.#watched) return;
    this.#stopWatching?.();
    this.#watched = session;
    this.#stopWatching = session?.subscribe(() => this.#host.requestUpdate());
  }
}
