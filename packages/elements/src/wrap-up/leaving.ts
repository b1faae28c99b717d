import type { LitElement, ReactiveController } from 'lit';

/**
 * Tells its host that it was taken away for good: not on a move in the page. `place` is where an event is still heard by
 * the page then: the nearest element around that stayed, across shadow roots, else the host itself.
 */
export class Leaving implements ReactiveController {
  readonly #host: LitElement;
  readonly #onLeave: (place: EventTarget) => void;
  #around: readonly Element[] = [];

  constructor(host: LitElement, onLeave: (place: EventTarget) => void) {
    this.#host = host;
    this.#onLeave = onLeave;
    host.addController(this);
  }

  hostConnected(): void {
    this.#around = hostsAround(this.#host);
    globalThis.addEventListener('pagehide', this.#handlePageHide);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('pagehide', this.#handlePageHide);
    // A move takes an element away and puts it back at once.
    queueMicrotask(() => this.#host.isConnected || this.#onLeave(this.#place));
  }

  get #place(): EventTarget {
    return this.#around.find(({ isConnected }) => isConnected) ?? this.#host;
  }

  readonly #handlePageHide = (): void => this.#onLeave(this.#host);
}

/** The elements whose shadow roots it stands in, from the nearest outward. */
function hostsAround(element: Element): readonly Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root.host, ...hostsAround(root.host)] : [];
}
