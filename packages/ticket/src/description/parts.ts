import type { Ticket, TicketAnswer } from '../ticket.js';

/** What a description is written from: parts of the ticket, and what the ticket does not hold. */
export interface DescriptionParts {
  readonly outcome: Ticket['outcome'];
  readonly priority?: Ticket['priority'];
  readonly sla?: Ticket['sla'];
  readonly escalation?: Ticket['escalation'];
  readonly requester: Ticket['requester'];
  /** Steps in the order they are to be read; those without an answer do not show. */
  readonly steps: readonly { readonly id: string; readonly title: string }[];
  /** Answers in asked order; those of a step not listed in `steps` come last. */
  readonly answers: readonly TicketAnswer[];
  readonly knowledge: Pick<Ticket['knowledge'], 'tried'>;
  readonly assistance?: Ticket['assistance'];
  readonly instructions: Readonly<Ticket['instructions']>;
  readonly notes: Readonly<Ticket['notes']>;
  /** IANA name of the client's zone; all times are told in it. */
  readonly timeZone: string;
}
