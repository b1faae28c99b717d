/**
 * The operator wants the next call, by button or by key. The agent opens one of the same scenario, unless the page calls
 * `preventDefault`: then what comes next is the page's to say.
 */
export class NewCallRequestedEvent extends Event {
  constructor() {
    super('filrouge-new-call-requested', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-new-call-requested': NewCallRequestedEvent;
  }
}
