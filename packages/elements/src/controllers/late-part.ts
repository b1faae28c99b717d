import type { ReactiveControllerHost } from 'lit';

/**
 * A part of an element that is loaded when it is first wanted: few calls need it, and every page would pay for it.
 * A part that cannot be loaded (the network is gone, the page was built anew) costs that part, never the call.
 */
export class LatePart<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #loading: Promise<Part | undefined> | undefined;
  #part: Part | undefined;
  #isMissing = false;

  /** `load` is `() => import('…')`, written out: bundlers and the script-tag build make a file of it. */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** What was loaded; undefined until it is there. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Whether the last try to load it failed; the next `want` tries again. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /** Loads the part unless it is there or on its way, and has the host render when it came or failed. Undefined: it cannot be had. */
  want(): Promise<Part | undefined> {
    this.#loading ??= this.#get();
    return this.#loading;
  }

  async #get(): Promise<Part | undefined> {
    try {
      this.#part = await this.#load();
      this.#isMissing = false;
    } catch {
      this.#isMissing = true;
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
