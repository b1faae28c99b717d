/** The operator wants the script loaded again. */
export class RetryRequestedEvent extends Event {
  constructor() {
    super('filrouge-retry-requested', { bubbles: true, composed: true });
  }
}

/** The operator read the notice and closed it. */
export class ProblemDismissedEvent extends Event {
  constructor() {
    super('filrouge-problem-dismissed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-retry-requested': RetryRequestedEvent;
    'filrouge-problem-dismissed': ProblemDismissedEvent;
  }
}
