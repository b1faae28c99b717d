import type { AnswerValue } from '@filrouge/scenario';
import type { Provenance } from '@filrouge/ticket';

/** What became of one question. Without a value it is `unknown` or `skipped`. */
export interface Answer {
  readonly value?: AnswerValue;
  readonly provenance: Provenance;
  /** Why it is not known, or was passed over. */
  readonly reason?: string;
  /** Of a repeat, true while there may be more rows: the answer is not settled then. */
  readonly isOpen?: boolean;
  /** True when something the question rests on changed after it was answered. */
  readonly needsReview?: boolean;
  /** Id of the question whose change asks for the review. */
  readonly reviewCause?: string;
}

/** Answers by cell index, those off the path included: they come back when the caller changes their mind. */
export type Answers = readonly (Answer | undefined)[];

/** The answers with one put in, or taken out. */
export function withAnswer(answers: Answers, index: number, answer: Answer | undefined): Answers {
  const next = answers.slice();
  next[index] = answer;
  return next;
}
