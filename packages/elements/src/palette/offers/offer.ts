import type { Standing, ViewText } from '@filrouge/engine';

/** Something the palette can do with what was typed: answer a question, or open it. */
export interface Offer {
  /** Tells it from every other offer; the same for the same offer of a later search. */
  readonly key: string;
  readonly act: 'answer' | 'open';
  readonly questionId: string;
  /** The question, as the operator reads it. */
  readonly label: ViewText;
  /** What would be set, as a person reads it; absent for an offer that opens. */
  readonly shown?: ViewText;
  /** What the session is given; absent for an offer that opens. */
  readonly value?: unknown;
  /** The alias that fitted, when neither label did. */
  readonly alias?: string;
  /** Whether the question applies now. */
  readonly standing: Standing;
  /** What the question has today, as a person reads it; absent without an answer. */
  readonly today?: string;
  /** Whether today's answer is this very one. */
  readonly isSet: boolean;
  /** Offers stand in falling order of it. */
  readonly score: number;
}
