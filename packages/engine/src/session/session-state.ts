import type { Issue, Scenario } from '@filrouge/scenario';
import type { Channel, Outcome, Ticket, TicketAssistance } from '@filrouge/ticket';
import type { FoundIncidents, FoundKnowledge } from '@filrouge/knowledge';
import type { LookupView } from '../lookup.js';
import type { UploadView } from '../upload.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { IncidentRecord } from './incident-record.js';
import type { KnowledgeRecord } from './knowledge-record.js';

/** Who is at the desk. */
export interface Operator {
  readonly id: string;
  readonly name?: string;
}

/** Something that happened, for the ticket's timeline. */
export interface TimelineEntry {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly event: string;
  /** Of the question, instruction… it happened to. */
  readonly id?: string;
}

/** What is counted along the way. */
export interface Metrics {
  readonly keystrokes: number;
  /** Answers that replaced an earlier one. */
  readonly edits: number;
  /** Time at work, by step. */
  readonly stepDurationsMs: Readonly<Record<string, number>>;
}

/** How the last delivery went. */
export interface DeliveryState {
  readonly attempts: number;
  /** As handed over; absent until then. */
  readonly ticket?: Ticket | undefined;
  readonly reference?: string;
  readonly url?: string;
  readonly issue?: Issue;
}

/** What the operator writes once a call is over. It is never in the ticket, which has left. */
export interface WrapUp {
  /** As typed so far; as it was handed in, once done. */
  readonly note: string;
  /** When it ended, UTC, ISO 8601; absent while it is under way. It began at `ticket.createdAt`. */
  readonly doneAt?: string | undefined;
}

/** Everything a call has gathered: the context of the session's statechart. */
export interface SessionState {
  readonly sessionId: string;
  readonly scenario: Scenario;
  readonly openedAtMs: number;
  /** Time of the last event, from which the next is counted. */
  readonly lastEventAtMs: number;
  readonly locale: string;
  readonly callerLocale: string;
  readonly channel: Channel;
  readonly operator?: Operator | undefined;
  readonly evaluation: Evaluation;
  /** The question last opened or asked; -1 before the first. */
  readonly anchor: number;
  /** True when the operator chose the anchor: it stays although it is settled. */
  readonly isPinned: boolean;
  /** True while the call is parked: that time is not spent on it. */
  readonly isParked: boolean;
  /** When each instruction was acknowledged, by id. */
  readonly acknowledged: Readonly<Record<string, string>>;
  readonly notes: readonly { readonly at: string; readonly text: string }[];
  /** How the call ended, when it was not by the ordinary ticket. */
  readonly outcome?: { readonly kind: Outcome; readonly reason?: string } | undefined;
  readonly timeline: readonly TimelineEntry[];
  readonly metrics: Metrics;
  readonly delivery: DeliveryState;
  /** Absent until something was written after the call. */
  readonly wrapUp?: WrapUp | undefined;
  /** What was done with articles. */
  readonly knowledge: KnowledgeRecord;
  /** What the search for articles came to; absent without a knowledge base. */
  readonly found?: FoundKnowledge | undefined;
  /** The operator's own words that are searched; absent while the answers are. */
  readonly words?: string | undefined;
  /** What became of known incidents. */
  readonly incidents: IncidentRecord;
  /** Open incidents that fit the call; absent without a source. */
  readonly openIncidents?: FoundIncidents | undefined;
  /** Ways to the caller's machine that were opened; absent when none was. */
  readonly assistance?: readonly TicketAssistance[];
  /** Host values that were refused. */
  readonly contextIssues: readonly Issue[];
  /** How searches in the host's data stand, by question; nothing of it is saved. */
  readonly lookups?: Readonly<Record<string, LookupView>>;
  /** Files on their way, or failed, by question; nothing of them is saved. */
  readonly uploads?: Readonly<Record<string, readonly UploadView[]>>;
}
