import type { FoundIncidents, FoundKnowledge } from '@filrouge/knowledge';
import type { Answer } from '../answers.js';
import type { LookupView } from '../lookup.js';
import type { UploadView } from '../upload.js';
import type { SessionEvent } from '../session-events.js';

/** Events of the statechart: those from outside that name a question come read and checked, with its index. */
export type MachineEvent =
  | {
      readonly type: 'ANSWER_SETTLED';
      readonly index: number;
      readonly id: string;
      readonly answer: Answer | undefined;
      /** Whether the call goes to the question, or stays at it. */
      readonly stays?: boolean | undefined;
    }
  /** What the search for articles came to; not the operator's doing. */
  | { readonly type: 'ARTICLES_FOUND'; readonly found: FoundKnowledge }
  /** What is open, as far as it fits; not the operator's doing. */
  | { readonly type: 'INCIDENTS_FOUND'; readonly found: FoundIncidents }
  /** How a search in the host's data stands; not the operator's doing. */
  | { readonly type: 'UPLOADS_NOTED'; readonly id: string; readonly uploads: readonly UploadView[] }
  | { readonly type: 'LOOKUP_NOTED'; readonly id: string; readonly lookup: LookupView }
  | {
      readonly type: 'ROWS_CHANGED';
      /** Of the question that holds the rows. */
      readonly index: number;
      readonly id: string;
      /** Answers that change with the rows, by index. */
      readonly answers: ReadonlyMap<number, Answer | undefined>;
      /** The question to go to; absent to stay, or to go on when the rows were asked for. */
      readonly goTo?: number;
      /** Whether it is gone to although it may be settled. */
      readonly isOpened?: boolean;
    }
  | { readonly type: 'ANSWER_CONFIRMED'; readonly index: number; readonly id: string }
  | { readonly type: 'QUESTION_OPENED'; readonly index: number; readonly id: string }
  | Exclude<
      SessionEvent,
      {
        readonly type:
          | 'ANSWER_GIVEN'
          | 'ANSWER_UNKNOWN'
          | 'ROW_ADDED'
          | 'ROW_REMOVED'
          | 'ROWS_COMPLETED'
          | 'QUESTION_SKIPPED'
          | 'ANSWER_CLEARED'
          | 'ANSWER_CONFIRMED'
          | 'QUESTION_OPENED'
          | 'WENT_BACK'
          | 'WENT_ON';
      }
    >;
