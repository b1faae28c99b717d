import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PreviewState } from './preview-state.js';

/** Follows what `filrouge preview` serves: asks for the state at each message of `events`. */
export class PreviewFeed implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #events: EventSource | undefined;
  #state: PreviewState | undefined;
  #isLost = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined until the first has come. */
  get state(): PreviewState | undefined {
    return this.#state;
  }

  /** Whether the command does not answer any more. */
  get isLost(): boolean {
    return this.#isLost;
  }

  hostConnected(): void {
    this.#events = new EventSource('events');
    this.#events.addEventListener('message', () => void this.#get());
    this.#events.addEventListener('error', () => this.#note(true));
  }

  hostDisconnected(): void {
    this.#events?.close();
  }

  async #get(): Promise<void> {
    try {
      const response = await fetch('state.json');
      // Served by the command beside this very page: its form is what both were built with.
      this.#state = (await response.json()) as PreviewState;
      this.#note(false);
    } catch {
      this.#note(true);
    }
  }

  #note(isLost: boolean): void {
    this.#isLost = isLost;
    this.#host.requestUpdate();
  }
}
