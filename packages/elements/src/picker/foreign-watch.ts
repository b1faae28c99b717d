import type { View } from '@filrouge/engine';
import type { Catalog } from '@filrouge/scenario';
import { isInterview } from '../controllers/phases.js';
import { otherClientOf, type OtherClient } from './whose-caller.js';

/** Watches for a caller who is another client's; what the operator knows better about is told once a call. */
export class ForeignWatch {
  readonly #dismissed = new Set<string>();
  readonly #told = new Set<string>();

  /** The sign there is now; undefined outside the interview, too. */
  look(view: View | undefined, catalog: Catalog | undefined): OtherClient | undefined {
    if (!view || !catalog || !isInterview(view.phase)) return undefined;
    const other = otherClientOf(view, catalog);
    return other && !this.#dismissed.has(keyOf(view, other)) ? other : undefined;
  }

  /** The operator says that the client is right. */
  dismiss(view: View, other: OtherClient): void {
    this.#dismissed.add(keyOf(view, other));
  }

  /** Whether it is news; true once. */
  isNew(view: View, other: OtherClient): boolean {
    const key = keyOf(view, other);
    const isNew = !this.#told.has(key);
    this.#told.add(key);
    return isNew;
  }
}

const keyOf = ({ sessionId, client }: View, { sign }: OtherClient) => `${sessionId} ${client.id} ${sign}`;
