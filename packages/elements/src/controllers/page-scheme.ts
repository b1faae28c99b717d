import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** State of a host whose page says nothing of colours: its styles follow the system then. */
const followsSystem = 'follows-system';

/**
 * Tells its host's styles, by `:state(follows-system)`, whether the page around leaves the colours to it. Looked at when the host
 * renders, which it does wherever it is put: a page that changes its mind is followed at the next change of the call.
 */
export class PageScheme implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #internals: ElementInternals;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#internals = host.attachInternals();
  }

  hostUpdate(): void {
    const { parentElement } = this.#host;
    const scheme = parentElement ? getComputedStyle(parentElement).colorScheme : 'normal';
    if (scheme === 'normal') this.#internals.states.add(followsSystem);
    else this.#internals.states.delete(followsSystem);
  }
}
