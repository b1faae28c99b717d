import type { AnswerIssue, AnswerValue, CheckLevel, Question, Severity } from '@filrouge/scenario';
import type { Outcome, Privacy, Provenance } from '@filrouge/ticket';
import type { RowsView, RowView } from './row-views.js';
import type { ViewText } from './view-text.js';

/** An option as offered now. */
export interface OptionView {
  readonly value: string;
  readonly label: ViewText;
  readonly help?: ViewText;
  /** What callers say for it, in the operator's and in the caller's language. */
  readonly aliases: readonly string[];
}

/** A finding about an answer; `text` is the author's own sentence, absent for the library's own codes. */
export interface AnswerIssueView extends AnswerIssue {
  readonly level: CheckLevel;
  readonly text?: ViewText;
}

/** A question on the path. */
export interface QuestionView {
  readonly kind: 'question';
  readonly id: string;
  readonly stepId: string;
  /** Name of the question type. */
  readonly type: string;
  /** For the operator. */
  readonly label: ViewText;
  /** For the caller, in the caller's locale. */
  readonly say?: ViewText;
  readonly help?: ViewText;
  readonly isRequired: boolean;
  readonly allowsUnknown: boolean;
  readonly privacy: Privacy;
  /** The row it stands in; absent outside of every row. */
  readonly row?: RowView;
  /** Of a repeat: its rows. */
  readonly rows?: RowsView;
  /** Absent while there is none. */
  readonly value?: AnswerValue;
  /** The value as a person reads it; empty without one. */
  readonly display: string;
  /** Absent while nothing was said of it. */
  readonly provenance?: Provenance;
  /** Why it is not known, or was passed over. */
  readonly reason?: string;
  readonly issues: readonly AnswerIssueView[];
  /** What to ask because the answer is vague. */
  readonly probes: readonly ViewText[];
  /** Empty for a type without options. */
  readonly options: readonly OptionView[];
  /** True when an answer it rests on changed after it was given. */
  readonly needsReview: boolean;
  /** The question whose change asks for the review; absent when it is not on the path any more. */
  readonly reviewCause?: { readonly id: string; readonly label: ViewText };
  /** The item as written: limits, unit, country… for the control. */
  readonly settings: Question;
}

/** A rule of the client, or a direction inside the interview. */
export interface InstructionView {
  readonly kind: 'instruction';
  readonly id: string;
  /** Absent for the client's standing rules. */
  readonly stepId?: string;
  readonly severity: Severity;
  /** What to do. */
  readonly text: ViewText;
  /** What to say word for word. */
  readonly say?: ViewText;
  /** The row it stands in; absent outside of every row. */
  readonly row?: RowView;
  readonly needsAcknowledgement: boolean;
  /** Ids of the remote assistance offered with it; absent without. */
  readonly assistance?: readonly string[];
  /** UTC, ISO 8601; absent until acknowledged. */
  readonly acknowledgedAt?: string;
}

/** Where the interview ends before its last step. */
export interface EndView {
  readonly kind: 'end';
  readonly id: string;
  readonly stepId: string;
  readonly outcome: Outcome;
  readonly text: ViewText;
  readonly say?: ViewText;
}

/** An item on the path. */
export type ItemView = QuestionView | InstructionView | EndView;
