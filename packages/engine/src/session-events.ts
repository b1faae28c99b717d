import type { ArticleOutcome, Priority } from '@filrouge/ticket';

/** What can happen in a call. Every event is safe in every phase: one that does not fit is answered by issues. */
export type SessionEvent =
  | {
      readonly type: 'ANSWER_GIVEN';
      readonly id: string;
      /** As the control or the host has it; the question type reads it. Empty clears the answer. Of a repeat, and of what goes over one, a list of rows (an object each, its answers by question id); of a repeat also whether there is another. */
      readonly value: unknown;
      /** `asked` unless said. */
      readonly provenance?: 'asked' | 'volunteered' | 'prefilled';
      /** The call goes to this question, or stays at it, while it is on the path; unless said it goes on from it when it was asked. Rows take no notice. */
      readonly stays?: boolean;
    }
  /** One row more of a repeat; `row` brings back one that was removed, with its answers. */
  | { readonly type: 'ROW_ADDED'; readonly id: string; readonly row?: string }
  /** A row is taken out, by its own id such as `machines[2]`; its answers are kept aside. */
  | { readonly type: 'ROW_REMOVED'; readonly id: string }
  /** There are no more rows than these. */
  | { readonly type: 'ROWS_COMPLETED'; readonly id: string }
  | { readonly type: 'ANSWER_UNKNOWN'; readonly id: string; readonly reason?: string }
  | { readonly type: 'QUESTION_SKIPPED'; readonly id: string; readonly reason?: string }
  | { readonly type: 'ANSWER_CLEARED'; readonly id: string }
  /** An answer marked "to review" still holds. */
  | { readonly type: 'ANSWER_CONFIRMED'; readonly id: string }
  /** The operator goes to this question. */
  | { readonly type: 'QUESTION_OPENED'; readonly id: string }
  /** To the question before, or after, on the path. */
  | { readonly type: 'WENT_BACK' }
  | { readonly type: 'WENT_ON' }
  | { readonly type: 'INSTRUCTION_ACKNOWLEDGED'; readonly id: string }
  | { readonly type: 'PRIORITY_OVERRIDDEN'; readonly level: Priority; readonly reason: string }
  | { readonly type: 'PRIORITY_RESTORED' }
  | { readonly type: 'NOTE_TAKEN'; readonly text: string }
  | { readonly type: 'REVIEW_OPENED' }
  | { readonly type: 'REVIEW_CLOSED' }
  | { readonly type: 'TICKET_SENT' }
  | { readonly type: 'DELIVERY_RETRIED' }
  /** The operator does not wait for the ticketing tool any longer: the try is aborted, the ticket stays. */
  | { readonly type: 'DELIVERY_CANCELLED' }
  /** The call ends otherwise than by the ordinary ticket: solved at once, sent elsewhere, linked, or the script does not fit. */
  | {
      readonly type: 'CALL_CLOSED';
      readonly outcome: 'resolved' | 'redirected' | 'linked' | 'unfit';
      readonly reason?: string;
    }
  | { readonly type: 'CALL_ABANDONED'; readonly reason: string }
  /** What is written once the call is over, whole each time; `isDone` ends the wrap-up, and the note stands. */
  | { readonly type: 'WRAP_UP_NOTED'; readonly note: string; readonly isDone?: boolean }
  | { readonly type: 'CALL_PARKED' }
  | { readonly type: 'CALL_RESUMED' }
  /** The host's data changed mid-call. */
  | { readonly type: 'CONTEXT_CHANGED'; readonly context: unknown }
  | { readonly type: 'LOCALE_CHANGED'; readonly locale?: string; readonly callerLocale?: string }
  /** The operator reads an article. */
  | { readonly type: 'ARTICLE_OPENED'; readonly id: string; readonly title: string }
  /** What an article did for the caller; the last word counts. */
  | { readonly type: 'ARTICLE_TRIED'; readonly id: string; readonly title: string; readonly outcome: ArticleOutcome }
  /** A step of an article was carried out; `isDone: false` takes it back. */
  | {
      readonly type: 'RUNBOOK_STEP_DONE';
      readonly id: string;
      readonly title: string;
      readonly step: string;
      readonly isDone?: boolean;
    }
  /** A passage of an article goes to the ticket, as a note. */
  | { readonly type: 'ARTICLE_QUOTED'; readonly id: string; readonly title: string; readonly text: string }
  /** The operator's own words are searched; an empty text goes back to what follows the answers. */
  | { readonly type: 'FREE_SEARCHED'; readonly text: string }
  /** What an article should have told and none does. */
  | { readonly type: 'MISSING_KNOWLEDGE_NOTED'; readonly text: string }
  /** The operator opened a way to the caller's machine. */
  | { readonly type: 'ASSISTANCE_OPENED'; readonly id: string }
  /** The call is part of a known incident; another one takes the place of the one before. */
  | {
      readonly type: 'INCIDENT_LINKED';
      /** What the ticketing tool or the monitoring calls it. */
      readonly id: string;
      readonly title: string;
      /** Id of the source that told it. */
      readonly source?: string;
      readonly url?: string;
      /** UTC, ISO 8601. */
      readonly since?: string;
    }
  /** The call is a matter of its own after all. */
  | { readonly type: 'INCIDENT_UNLINKED' }
  /** It is not this incident: it is not offered again in this call. */
  | { readonly type: 'INCIDENT_DISMISSED'; readonly id: string }
  /** Counted for the ticket's metrics; sent by the user interface. */
  | { readonly type: 'KEYS_PRESSED'; readonly count: number };
