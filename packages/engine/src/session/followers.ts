import type { SessionEvent } from '../session-events.js';
import type { View } from '../view.js';

type Listener = (view: View) => void;
type Hearer = (event: SessionEvent) => void;

/** Who follows a call. What one of them throws is its own mistake: the call goes on, and the others hear all the same. */
export class Followers {
  /** Each with what hears of events before they are taken. */
  readonly #hearers = new Map<Listener, Hearer | undefined>();

  get areNone(): boolean {
    return this.#hearers.size === 0;
  }

  /** Returns the way to stop. */
  add(listener: Listener, beforehand: Hearer | undefined): () => void {
    this.#hearers.set(listener, beforehand);
    return () => void this.#hearers.delete(listener);
  }

  clear(): void {
    this.#hearers.clear();
  }

  tellBeforehand(event: SessionEvent): void {
    for (const hear of this.#hearers.values()) call(hear, event);
  }

  tell(view: View): void {
    for (const listener of this.#hearers.keys()) call(listener, view);
  }
}

function call<Told>(listener: ((told: Told) => void) | undefined, told: Told): void {
  try {
    listener?.(told);
  } catch (error) {
    // To the page's own error handling, once the call has moved on.
    setTimeout(() => {
      throw error;
    });
  }
}
