import type { View } from '@filrouge/engine';
import type { LitElement, ReactiveController } from 'lit';
import { LatePart } from '../controllers/late-part.js';
import type { SessionHost } from '../controllers/session-controller.js';
import { shortcutOf } from '../keyboard/shortcut-of.js';
import type { FilrougeRows } from '../rows/rows.js';
import type { RowsToldEvent } from '../rows/rows.events.js';

/** Whether the question now asked is about rows: one of a repeat's, or whether there is another. */
export const isAmongRows = ({ current }: View): boolean => (current?.rows ?? current?.row) !== undefined;

/** Loads the table of rows for a call that has any, and brings it its keys. Without it, "another?" still does all that is needed. */
export class CallRows implements ReactiveController {
  readonly #host: LitElement & SessionHost;
  readonly #announce: (sentences: readonly string[]) => void;
  readonly #part: LatePart<unknown>;

  constructor(host: LitElement & SessionHost, announce: (sentences: readonly string[]) => void) {
    this.#host = host;
    this.#announce = announce;
    this.#part = new LatePart(host, () => import('../rows/rows.define.js'));
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#handleKeydown);
    this.#host.addEventListener('filrouge-rows-told', this.#handleTold);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#handleKeydown);
    this.#host.removeEventListener('filrouge-rows-told', this.#handleTold);
  }

  hostUpdated(): void {
    const view = this.#host.session?.view;
    // Once: a page without network would ask with every answer.
    if (view && isAmongRows(view) && !this.#part.isMissing) void this.#part.want();
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const press = shortcutOf(event);
    const rows = this.#host.renderRoot.querySelector<FilrougeRows>('filrouge-rows');
    // Until it is loaded it is a mere tag.
    if (press && this.#part.part !== undefined && rows?.act(press.action)) event.preventDefault();
  };

  readonly #handleTold = (event: RowsToldEvent): void => {
    event.preventDefault();
    this.#announce(event.sentences);
  };
}
