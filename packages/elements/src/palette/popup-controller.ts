import type { LitElement, ReactiveController } from 'lit';
import { keepBelow } from './popup.js';

/** Where the controller finds what it shows, as selectors in its host's shadow root. */
export interface PopupPlaces {
  readonly anchor: string;
  readonly popup: string;
}

/** Shows its host's popup in the top layer, below its anchor, while it is open: nothing around cuts it off. */
export class PopupController implements ReactiveController {
  /** Set before the host renders. */
  isOpen = false;
  readonly #host: LitElement;
  readonly #places: PopupPlaces;
  #stop: (() => void) | undefined;

  constructor(host: LitElement, places: PopupPlaces) {
    this.#host = host;
    this.#places = places;
    host.addController(this);
  }

  hostUpdated(): void {
    const popup = this.#find(this.#places.popup);
    const anchor = this.#find(this.#places.anchor);
    if (this.isOpen && popup && anchor) this.#open(anchor, popup);
    else this.#close(popup);
  }

  hostDisconnected(): void {
    this.#close(null);
  }

  /** Brings a row of the popup's list into sight, without moving the page. */
  scrollTo(id: string): void {
    const row = this.#find(`#${id}`);
    const list = row?.parentElement;
    if (!row || !list) return;
    const { top, bottom } = row.getBoundingClientRect();
    const frame = list.getBoundingClientRect();
    if (top < frame.top) list.scrollTop -= frame.top - top;
    if (bottom > frame.bottom) list.scrollTop += bottom - frame.bottom;
  }

  #open(anchor: HTMLElement, popup: HTMLElement): void {
    if (this.#stop) return;
    popup.showPopover();
    this.#stop = keepBelow(anchor, popup);
  }

  #close(popup: HTMLElement | null): void {
    this.#stop?.();
    this.#stop = undefined;
    if (popup?.matches(':popover-open')) popup.hidePopover();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
