import type { Phase, Session } from '@filrouge/engine';
import type { AnswerValue, Issue } from '@filrouge/scenario';
import type { Provenance, Ticket } from '@filrouge/ticket';

const outward: EventInit = { bubbles: true, composed: true };

/** A call was opened. */
export class SessionStartedEvent extends Event {
  /** The call, for a host that shows more of it or keeps drafts. */
  readonly session: Session;

  constructor(session: Session) {
    super('filrouge-session-started', outward);
    this.session = session;
  }
}

/** What became of one question, as far as the page may know it. */
export interface AnswerGiven {
  readonly id: string;
  /** Absent when the answer was taken back. */
  readonly provenance?: Provenance;
  /** Absent without one, and always for an answer marked `sensitive` or `neverStored`. */
  readonly value?: AnswerValue;
}

/** The operator gave, changed or took back an answer. */
export class AnswerGivenEvent extends Event {
  readonly id: string;
  readonly provenance: Provenance | undefined;
  readonly value: AnswerValue | undefined;

  constructor({ id, provenance, value }: AnswerGiven) {
    super('filrouge-answer-given', outward);
    this.id = id;
    this.provenance = provenance;
    this.value = value;
  }
}

/** The ticket may be sent now; fired each time it becomes so. */
export class TicketReadyEvent extends Event {
  readonly sessionId: string;

  constructor(sessionId: string) {
    super('filrouge-ticket-ready', outward);
    this.sessionId = sessionId;
  }
}

/** The operator sent the ticket; `detail` is the ticket too, for hosts that expect a custom event. */
export class TicketSubmittedEvent extends CustomEvent<Ticket> {
  constructor(ticket: Ticket) {
    super('filrouge-ticket-submitted', { ...outward, detail: ticket });
  }

  get ticket(): Ticket {
    return this.detail;
  }
}

/** The ticketing tool has the ticket. */
export class TicketDeliveredEvent extends Event {
  readonly ticket: Ticket;
  /** The ticketing tool's own number, when it gave one. */
  readonly reference: string | undefined;
  /** Where the ticket can be seen, when it was told. */
  readonly url: string | undefined;

  constructor(ticket: Ticket, place: { readonly reference?: string | undefined; readonly url?: string | undefined }) {
    super('filrouge-ticket-delivered', outward);
    this.ticket = ticket;
    this.reference = place.reference;
    this.url = place.url;
  }
}

/** The ticketing tool did not take the ticket; it is kept and can be sent again. */
export class TicketFailedEvent extends Event {
  readonly ticket: Ticket;
  readonly issue: Issue | undefined;

  constructor(ticket: Ticket, issue: Issue | undefined) {
    super('filrouge-ticket-failed', outward);
    this.ticket = ticket;
    this.issue = issue;
  }
}

/** The call is over: delivered, queued or abandoned. */
export class SessionEndedEvent extends Event {
  readonly sessionId: string;
  readonly phase: Phase;

  constructor(sessionId: string, phase: Phase) {
    super('filrouge-session-ended', outward);
    this.sessionId = sessionId;
    this.phase = phase;
  }
}

/** Something is wrong with the scenario or with what the page handed in; every issue, not only the first. */
export class ProblemEvent extends Event {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('filrouge-problem', outward);
    this.issues = issues;
  }
}

/** How many questions are shown: the one now asked, or its whole step. */
export type Density = 'question' | 'step';

/** The operator shows one question at a time, or the whole step. */
export class DensityChangedEvent extends Event {
  readonly density: Density;

  constructor(density: Density) {
    super('filrouge-density-changed', outward);
    this.density = density;
  }
}

// Fired by its parts: named here, they are typed for a page that imports no more than the agent's definition.
export type { NewCallRequestedEvent } from '../delivery/delivery.events.js';
export type { EndingChosenEvent } from '../ending/ending.events.js';
export type { KnowledgeUsedEvent } from '../knowledge/knowledge.events.js';
export type { WrapUpEvent } from '../wrap-up/wrap-up.events.js';

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-session-started': SessionStartedEvent;
    'filrouge-answer-given': AnswerGivenEvent;
    'filrouge-ticket-ready': TicketReadyEvent;
    'filrouge-ticket-submitted': TicketSubmittedEvent;
    'filrouge-ticket-delivered': TicketDeliveredEvent;
    'filrouge-ticket-failed': TicketFailedEvent;
    'filrouge-session-ended': SessionEndedEvent;
    'filrouge-density-changed': DensityChangedEvent;
    'filrouge-problem': ProblemEvent;
  }
}
