import type { Session } from '@filrouge/engine';

/** How a call came to be shown: opened on a scenario, taken up again, or put on another client's scenario. */
export type CallChoice = 'opened' | 'resumed' | 'moved';

/** The operator wants this call on the screen; the one before is parked already, or is the same one on another scenario. */
export class CallChosenEvent extends Event {
  readonly session: Session;
  readonly choice: CallChoice;

  constructor(session: Session, choice: CallChoice) {
    super('filrouge-call-chosen', { bubbles: true, composed: true });
    this.session = session;
    this.choice = choice;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-call-chosen': CallChosenEvent;
  }
}
