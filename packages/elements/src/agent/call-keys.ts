import type { Session } from '@filrouge/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shortcutOf, type ShortcutPress } from '../keyboard/shortcut-of.js';

/** Does what a shortcut means; false when it means nothing as the call stands, and the key stays the browser's. */
export type ShortcutAct = (press: ShortcutPress) => boolean;

/** Takes the keys pressed anywhere inside its host, counts them for the ticket's metrics, and does what they mean. */
export class CallKeys implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #act: ShortcutAct;
  #pressed = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, act: ShortcutAct) {
    this.#host = host;
    this.#act = act;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#count, { capture: true });
    this.#host.addEventListener('keydown', this.#handleKeydown);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#count, { capture: true });
    this.#host.removeEventListener('keydown', this.#handleKeydown);
  }

  /** Tells the call how many keys were pressed since the last time. */
  report(session: Session | undefined): void {
    const count = this.#pressed;
    this.#pressed = 0;
    if (count > 0) session?.send({ type: 'KEYS_PRESSED', count });
  }

  /** On the way down: a key counts before what it does to the call. Held down, it is pressed once. */
  readonly #count = ({ repeat }: KeyboardEvent): void => {
    if (!repeat) this.#pressed += 1;
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const press = shortcutOf(event);
    if (press && this.#act(press)) event.preventDefault();
  };
}
