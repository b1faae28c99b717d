import { focusedElement } from '../controllers/focused-element.js';
import type { LitElement, ReactiveController } from 'lit';
import type { MainPlace } from './call-places.js';

/** Keeps the focus in its host: what held it may go when the call moves on, and a key press would then go nowhere. */
export class CallFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #mainPlace: () => MainPlace | null | undefined;
  #hadFocus = false;
  #isWanted = false;
  readonly #sizes = new ResizeObserver(() => this.#handleResize());

  /** `mainPlace` gives where the operator works as the call stands. */
  constructor(host: LitElement, mainPlace: () => MainPlace | null | undefined) {
    this.#host = host;
    this.#mainPlace = mainPlace;
    host.addController(this);
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  /** To be called before a change shows: whether the host has the focus cannot be told after it. */
  note(): void {
    this.#hadFocus ||= this.#host.matches(':focus-within');
  }

  /** Takes the focus to the main place once the change under way shows. */
  take(): void {
    this.#isWanted = true;
    this.#host.requestUpdate();
  }

  /** Takes the focus to the main place at once, and to the one that the page asked for just now once it shows. */
  takeNow(): void {
    const place = this.#mainPlace();
    place?.focus();
    if (!place || this.#host.isUpdatePending) this.take();
  }

  hostUpdated(): void {
    if (this.#hadFocus || this.#isWanted) void this.#settle();
  }

  /** Another width folds parts away; this comes before the browser takes the focus from what does not show any more. */
  #handleResize(): void {
    if (!this.#host.matches(':focus-within')) return;
    if (!focusedElement(this.#host.ownerDocument)?.checkVisibility()) this.#mainPlace()?.focus();
  }

  async #settle(): Promise<void> {
    const isWanted = this.#isWanted;
    this.#hadFocus = false;
    this.#isWanted = false;
    // Who asked for the focus waits for the place alone; what held it may be in a part that renders last.
    await (isWanted ? this.#mainPlace() : this.#host)?.updateComplete;
    const isLost = !this.#host.matches(':focus-within') && isNowhere(this.#host.ownerDocument);
    const place = this.#mainPlace();
    if (isWanted || isLost) place?.focus();
    // A call on its way shows later.
    if (!place) this.#isWanted ||= isWanted;
  }
}

/** Nobody else took the focus in the meantime. */
function isNowhere({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}
