import { afterPaint } from '../controllers/after-paint.js';

/** What giving late needs of an element. */
export interface GivingHost extends HTMLElement {
  /** Gives the session what was typed. */
  giveDraft(): boolean;
}

/**
 * Gives what was typed when the focus went nowhere: nobody waits for what comes of it, so it comes once that was painted.
 * A press elsewhere may ask for the answer, and has it at once; a press in the question gives it itself.
 */
export class LateGiving {
  readonly #host: GivingHost;
  #isDue = false;

  constructor(host: GivingHost) {
    this.#host = host;
  }

  /** Has it given soon, once, unless the focus came back until then. */
  wait(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    // Before whoever listens for that press.
    this.#host.ownerDocument.addEventListener('click', this.#handleClick, true);
    void afterPaint().then(() => this.#give());
  }

  readonly #handleClick = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.#give();
  };

  #give(): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    this.#host.ownerDocument.removeEventListener('click', this.#handleClick, true);
    if (!this.#host.matches(':focus-within')) this.#host.giveDraft();
  }
}
