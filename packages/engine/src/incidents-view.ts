import type { KnowledgeIssue, MatchedIncident, SearchState } from '@filrouge/knowledge';
import type { TicketIncident } from '@filrouge/ticket';

/** Open incidents that the call may be part of, and the one it was linked to. */
export interface IncidentsView {
  /** How the search stands. */
  readonly state: SearchState;
  /** The closest first, without those the operator said it is not. */
  readonly list: readonly MatchedIncident[];
  /** What went wrong, by source: a note, never more. */
  readonly issues: readonly KnowledgeIssue[];
  /** The incident that the call is part of: the ticket can be sent as it stands. */
  readonly linked?: TicketIncident;
}
