import type { ItemView } from '@filrouge/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A page of so many questions is whole at once: what it costs is not felt. */
const mostAtOnce = 40;
/** Rows made whole on either side of the question now asked: Tab finds a control there. */
const around = 3;
/** Rows come whole before they are scrolled into sight. */
const margin = '600px';

/** Whether a page of so many items is too long to be whole at once. */
export const isLong = (items: number): boolean => items > mostAtOnce;

/**
 * Which rows of a long page are whole: those near the question now asked, and those that were in sight once. The others are
 * their label and answer, so that a step of a thousand questions opens like one of forty.
 */
export class RowsInSight implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #observer: IntersectionObserver;
  readonly #ids = new WeakMap<Element, string>();
  #seen: ReadonlySet<string> = new Set();
  #isLong = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#observer = new IntersectionObserver((entries) => this.#handleEntries(entries), {
      rootMargin: margin,
      scrollMargin: margin,
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Another page: nothing of it was seen. */
  forget(): void {
    this.#observer.disconnect();
    this.#seen = new Set();
  }

  /** Waits until a row that is not whole comes into sight. */
  watch(row: Element, id: string): void {
    this.#ids.set(row, id);
    this.#observer.observe(row);
  }

  /** Makes the rows around the question now asked whole; `currentId` is undefined where none is. */
  see(items: readonly ItemView[], currentId: string | undefined): void {
    this.#isLong = isLong(items.length);
    const place = Math.max(
      0,
      items.findIndex(({ id }) => id === currentId),
    );
    // What was whole stays: the focus may be in it, and a page does not change behind who reads it.
    this.#add(items.slice(Math.max(0, place - around), place + around + 1).map(({ id }) => id));
  }

  /** Whether that row is whole: each one of a page that is not long. */
  isWhole(id: string): boolean {
    return !this.#isLong || this.#seen.has(id);
  }

  /** Ids of the rows that were whole once on a long page; the same object until there is one more. */
  get seen(): ReadonlySet<string> {
    return this.#seen;
  }

  #add(ids: readonly string[]): void {
    if (ids.some((id) => !this.#seen.has(id))) this.#seen = new Set([...this.#seen, ...ids]);
  }

  #handleEntries(entries: readonly IntersectionObserverEntry[]): void {
    const inSight = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    if (inSight.length === 0) return;
    for (const row of inSight) this.#observer.unobserve(row);
    this.#add(inSight.flatMap((row) => this.#ids.get(row) ?? []));
    this.#host.requestUpdate();
  }
}
