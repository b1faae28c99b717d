import type { EndingWay } from './ending-ways.js';

/** The operator ends the call otherwise than by its ordinary ticket; fired just before the call is told. */
export class EndingChosenEvent extends Event {
  readonly outcome: EndingWay;
  /** Empty when the operator gave none. */
  readonly reason: string;

  constructor(outcome: EndingWay, reason: string) {
    super('filrouge-ending-chosen', { bubbles: true, composed: true });
    this.outcome = outcome;
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-ending-chosen': EndingChosenEvent;
  }
}
