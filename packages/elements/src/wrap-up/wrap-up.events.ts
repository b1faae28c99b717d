import type { Ticket } from '@filrouge/ticket';

/** What was written after a call, and for how long. */
export interface WrappedUp {
  readonly ticket: Ticket;
  readonly reference: string | undefined;
  readonly note: string;
  readonly seconds: number;
}

/**
 * The operator is done with a call that was over: by the button, by moving on to another, or because the page goes. Fired
 * once a call. The ticket has left before, so the page adds the note to it: by `reference`, or by `ticket.id`.
 */
export class WrapUpEvent extends Event implements WrappedUp {
  /** As it was handed over; of a call that was broken off, as it would have been. */
  readonly ticket: Ticket;
  /** The ticketing tool's own number; absent while the ticket is queued, and where it went nowhere. */
  readonly reference: string | undefined;
  /** What was written; empty when nothing was. */
  readonly note: string;
  /** Whole seconds since the ticket was written. */
  readonly seconds: number;

  constructor({ ticket, reference, note, seconds }: WrappedUp) {
    super('filrouge-wrap-up', { bubbles: true, composed: true });
    this.ticket = ticket;
    this.reference = reference;
    this.note = note;
    this.seconds = seconds;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-wrap-up': WrapUpEvent;
  }
}
