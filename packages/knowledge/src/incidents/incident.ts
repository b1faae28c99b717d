import type { KnowledgeIssue } from '../issues.js';

/** Something that is broken now, and that others called about before. */
export interface Incident {
  /** What the ticketing tool or the monitoring calls it, such as `INC-204`; goes to the ticket. */
  readonly id: string;
  readonly title: string;
  /** UTC, ISO 8601. */
  readonly since?: string | undefined;
  /** Calls linked to it so far; absent when nobody counts them. */
  readonly calls?: number | undefined;
  /** http or https. */
  readonly url?: string | undefined;
  /** A category of the scenario: a call of another one is not matched. */
  readonly category?: string | undefined;
  /** Answers it is about, by the id of their question, such as `{ site: ['lyon'] }`: values or labels. */
  readonly where?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What callers say for it, beside its title. */
  readonly words?: readonly string[] | undefined;
  /** What may be told to the caller. */
  readonly advice?: string | undefined;
}

/** What a source told. One that fails gives no incidents and says why; it does not throw. */
export interface IncidentResult {
  readonly incidents: readonly Incident[];
  readonly issues: readonly KnowledgeIssue[];
}

/** Where open incidents are known: monitoring, or the ticketing tool. */
export interface IncidentSource {
  /** Names the source in notes and in the ticket. */
  readonly id: string;
  /** The incidents of a client that are open now. Rejects only when the signal is aborted, with its reason. */
  open(options: { readonly client: string; readonly signal?: AbortSignal | undefined }): Promise<IncidentResult>;
}

/** More open at once is a list of alarms, not of incidents. */
export const mostIncidents = 500;
