import type { TicketIncident } from '@filrouge/ticket';

/** What became of known incidents in one call. */
export interface IncidentRecord {
  /** The incident that the call is part of; absent while it is a matter of its own. */
  readonly linked?: TicketIncident;
  /** Ids of incidents that the operator said it is not. */
  readonly dismissed: readonly string[];
}

/** Nothing was said of incidents yet. */
export const noIncidents: IncidentRecord = { dismissed: [] };

/** Whether there is something to keep. */
export const isIncidentNoted = ({ linked, dismissed }: IncidentRecord): boolean =>
  linked !== undefined || dismissed.length > 0;

/** How a linked call ends, unless the operator said otherwise. */
export const linkedOutcome = ({ id, title }: TicketIncident) =>
  ({ kind: 'linked', reason: `${id} · ${title}` }) as const;
