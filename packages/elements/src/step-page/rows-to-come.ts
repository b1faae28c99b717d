import type { ItemView } from '@filrouge/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../controllers/after-paint.js';

type Host = ReactiveControllerHost & EventTarget;

/**
 * Rows that an answer brings to a page: they come as their label, which is what an operator reads first, and get their
 * control once that was painted; at once where the call goes to them, or Tab is about to.
 */
export class RowsToCome implements ReactiveController {
  readonly #host: Host;
  #known: ReadonlySet<string> | undefined;
  #fresh: ReadonlySet<string> = new Set();
  #isDue = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('keydown', this.#handleKeydown);
  }

  hostDisconnected(): void {
    this.#fresh = new Set();
  }

  /** Another page: all of it is there from the first. */
  forget(): void {
    this.#known = undefined;
    this.#fresh = new Set();
  }

  /** Looks at what came; `currentId` is asked now, and whole at once. */
  see(items: readonly ItemView[], currentId: string | undefined): void {
    const known = this.#known;
    if (known?.size !== items.length || items.some(({ id }) => !known.has(id))) {
      this.#known = new Set(items.map(({ id }) => id));
      const came = known ? items.filter(({ id }) => !known.has(id)) : [];
      if (came.length > 0) this.#fresh = new Set([...this.#fresh, ...came.map(({ id }) => id)]);
    }
    if (currentId !== undefined && this.#fresh.has(currentId)) this.#fresh = without(this.#fresh, currentId);
    if (this.#fresh.size > 0 && !this.#isDue) void this.#makeWholeLater();
  }

  /** Whether that row may have its control. */
  isWhole(id: string): boolean {
    return !this.#fresh.has(id);
  }

  /** Ids of the rows that are not whole yet; the same object until that changes. */
  get fresh(): ReadonlySet<string> {
    return this.#fresh;
  }

  async #makeWholeLater(): Promise<void> {
    this.#isDue = true;
    await afterPaint();
    this.#isDue = false;
    this.#makeWhole();
  }

  #makeWhole(): void {
    if (this.#fresh.size === 0) return;
    this.#fresh = new Set();
    this.#host.requestUpdate();
  }

  /** A browser moves the focus once this was heard, and what it set off is done: the control is there by then. */
  readonly #handleKeydown = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key === 'Tab') this.#makeWhole();
  };
}

const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...ids].filter((other) => other !== id));
