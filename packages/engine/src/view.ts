import type { WantedKnowledge } from '@filrouge/knowledge';
import type { AnswerValue, Issue } from '@filrouge/scenario';
import type {
  Impact,
  Priority,
  Provenance,
  Ticket,
  TicketAssistance,
  TicketEscalation,
  TicketPriority,
  TicketSla,
  Urgency,
} from '@filrouge/ticket';
import type { AssistanceView } from './assistance-view.js';
import type { LookupView } from './lookup.js';
import type { UploadView } from './upload.js';
import type { WrapUp } from './session/session-state.js';
import type { IncidentsView } from './incidents-view.js';
import type { AnswerIssueView, EndView, InstructionView, ItemView, OptionView, QuestionView } from './item-view.js';
import type { RowsView, RowView } from './row-views.js';
import type { SuggestionsView } from './suggestions-view.js';
import type { ViewText } from './view-text.js';

export type { AnswerIssueView, EndView, InstructionView, ItemView, OptionView, QuestionView };
export type { IncidentsView, RowsView, RowView, SuggestionsView, ViewText, WrapUp };

/** Life of a call, as a helpdesk lead would tell it. */
export const phases = [
  'interviewing',
  'reviewing',
  'delivering',
  'delivered',
  'queued',
  'refused',
  'parked',
  'abandoned',
] as const;
/** Where the call stands. */
export type Phase = (typeof phases)[number];

/** How far a step is. `pending` steps may still come; `toReview` holds an answer whose ground changed. */
export const stepStates = ['done', 'current', 'open', 'toReview', 'pending'] as const;
/** How far a step is. */
export type StepState = (typeof stepStates)[number];

/** A step on the path, or that may still come. */
export interface StepView {
  readonly id: string;
  readonly title: ViewText;
  readonly state: StepState;
  readonly items: readonly ItemView[];
  /** Questions on the path in this step. */
  readonly total: number;
  /** Of these, how many have a value or an honest unknown. */
  readonly settled: number;
  /** Of these, how many hold the ticket back. */
  readonly missing: number;
}

/** Whether a question applies now; `pending` is not decided yet. */
export const standings = ['onPath', 'pending', 'offPath'] as const;
/** See `standings`. */
export type Standing = (typeof standings)[number];

/** An answer to a question that does not apply now: kept, not counted, and back when the question applies again. */
export interface SetAsideView {
  readonly id: string;
  readonly stepId: string;
  /** For the operator. */
  readonly label: ViewText;
  /** Absent for one that is never stored, and for one without a value. */
  readonly value?: AnswerValue;
  /** The value as a person reads it; empty where it is absent. */
  readonly display: string;
  readonly provenance: Provenance;
  readonly standing: Exclude<Standing, 'onPath'>;
  /** The row it stands in; absent outside of every row. */
  readonly row?: RowView;
}

/** What still holds the ticket back. */
export interface MissingView {
  readonly kind: 'unanswered' | 'invalid' | 'unacknowledged';
  /** Of the question or instruction. */
  readonly id: string;
  readonly stepId?: string;
  readonly label: string;
}

/** Whether an open question can still change the outcome; one whose answer is to be corrected is open here. */
export interface DecidedView {
  /** True when nothing open can change priority or routing any more. */
  readonly isDecided: boolean;
  /** Every level still possible beside today's, gravest first, with the open questions that could bring it. */
  readonly couldBecome: readonly { readonly level: Priority; readonly questions: readonly string[] }[];
  /** Open questions that could change the group, the category, or the end of the interview. */
  readonly routing: readonly string[];
  /** All open questions that matter, in document order. */
  readonly questions: readonly string[];
}

/** Priority as it stands, with what it rests on. */
export interface PriorityView extends TicketPriority {
  readonly level: Priority;
  readonly impact: Impact;
  readonly urgency: Urgency;
  /** Whether the scenario lets the operator choose another. */
  readonly canOverride: boolean;
}

/** What became of the ticket. */
export interface DeliveryView {
  readonly state: 'none' | 'pending' | 'delivered' | 'queued' | 'refused';
  /** Tries so far, this one included. */
  readonly attempts: number;
  /** The ticketing tool's own number. */
  readonly reference?: string;
  /** Where the ticket can be seen. */
  readonly url?: string;
  readonly issue?: Issue;
}

/** Everything a user interface needs, as plain data. Parts that did not change are the same objects as before. */
export interface View {
  readonly sessionId: string;
  readonly phase: Phase;
  readonly scenario: { readonly id: string; readonly version: string; readonly title: ViewText };
  readonly client: { readonly id: string; readonly name: string; readonly color?: string; readonly timeZone: string };
  /** The operator's. */
  readonly locale: string;
  readonly callerLocale: string;
  /** UTC, ISO 8601. */
  readonly openedAt: string;
  readonly steps: readonly StepView[];
  /** Id of the question now asked; absent when every question on the path is settled. */
  readonly currentId?: string;
  readonly current?: QuestionView;
  readonly progress: { readonly settled: number; readonly total: number };
  /** What holds the ticket back; of a call that is part of a known incident, no question. */
  readonly missing: readonly MissingView[];
  /**
   * Open questions, in document order, whose answer could ask for more or make another one required: the ticket waits
   * until each is answered or passed over. Empty while something is missing, which is told first.
   */
  readonly demanding: readonly string[];
  /** Answers that do not count now, in document order. */
  readonly setAside: readonly SetAsideView[];
  /** In force now: the client's standing rules first, then those of the path. */
  readonly instructions: readonly InstructionView[];
  readonly priority?: PriorityView;
  readonly sla?: TicketSla;
  readonly escalation?: TicketEscalation;
  readonly decided: DecidedView;
  /** True when the ticket may be sent; not while a file is on its way. */
  readonly isReady: boolean;
  readonly ending?: EndView;
  readonly delivery: DeliveryView;
  /** What the operator writes once the call is over; absent until something is. Never in the ticket. */
  readonly wrapUp?: WrapUp;
  /** How searches in the host's data stand, by question; empty until the first. */
  readonly lookups: Readonly<Record<string, LookupView>>;
  /** Files on their way, or failed, by question; the stored ones are in the answers. */
  readonly uploads: Readonly<Record<string, readonly UploadView[]>>;
  /** Absent without a knowledge base. */
  readonly suggestions?: SuggestionsView;
  /** Absent without a source of incidents, and while the call is linked to none. */
  readonly incidents?: IncidentsView;
  /** Ways to the caller's machine that instructions and articles may offer; computed when read. */
  readonly assistance: readonly AssistanceView[];
  /** Of these, what was opened in this call, each time. */
  readonly openedAssistance: readonly TicketAssistance[];
  /** Troubles of the scenario or the host met in this call; the call goes on. */
  readonly problems: readonly Issue[];
  /** What articles are wanted for, whether there is a knowledge base or not; computed when read. */
  readonly wantedKnowledge: WantedKnowledge;
  /** The ticket as it would be sent now; computed when read. */
  readonly ticket: Ticket;
}
