import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether its host is on the screen, so that what costs is computed for eyes only. Starts as not seen. */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: IntersectionObserver;
  #isVisible = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new IntersectionObserver((entries) => this.#handleEntries(entries));
    host.addController(this);
  }

  /** Whether any of the host is in sight. */
  get isVisible(): boolean {
    return this.#isVisible;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#isVisible = false;
  }

  #handleEntries(entries: readonly IntersectionObserverEntry[]): void {
    const isVisible = entries.at(-1)?.isIntersecting ?? false;
    if (isVisible === this.#isVisible) return;
    this.#isVisible = isVisible;
    this.#host.requestUpdate();
  }
}
