import type { Moment } from '../description/moment.js';
import type { Impact, Priority, Urgency } from '../levels.js';
import type { ArticleOutcome, Outcome } from '../ticket-values.js';

/** All words of a ticket's description, in one language; "yes" and "no" are in `yes-no.ts`. */
export interface Messages {
  /** BCP 47 tag; names of days and months follow it. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** What ends a label, with the space that the language puts before it. */
  readonly colon: string;
  /** Stands where an answer has nothing to show. */
  readonly nothing: string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly impacts: Readonly<Record<Impact, string>>;
  /** Apart from the impacts, for languages in which the two words differ in gender. */
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly articleOutcomes: Readonly<Record<ArticleOutcome, string>>;
  /** Says that the operator chose the level, and which one the rules gave. */
  /** Words read to the caller, as a quotation. */
  readonly quoted: (words: string) => string;
  readonly overridden: (from: Priority) => string;
  readonly stepsDone: (steps: readonly string[]) => string;
  readonly moment: (moment: Moment) => string;
}

/** What stands before a value. */
export type Label =
  | 'outcome'
  | 'impact'
  | 'urgency'
  | 'ruledReasons'
  | 'respondBy'
  | 'resolveBy'
  | 'escalation'
  | 'name'
  | 'phone'
  | 'email'
  | 'reference';

/** What stands above a list. */
export type Heading =
  | 'requester'
  | 'otherAnswers'
  | 'unknowns'
  | 'skipped'
  | 'tried'
  | 'assistance'
  | 'instructions'
  | 'notes';
