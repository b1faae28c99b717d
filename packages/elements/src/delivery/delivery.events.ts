/** The operator wants the next call. */
export class NewCallRequestedEvent extends Event {
  constructor() {
    super('filrouge-new-call-requested', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'filrouge-new-call-requested': NewCallRequestedEvent;
  }
}
