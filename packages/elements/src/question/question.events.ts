/** What there is to say of an answer that was just given. */
export interface Objection {
  readonly questionId: string;
  /** True when the session did not take what was typed. */
  readonly isRefused: boolean;
  /** In the operator's language, except what the author wrote in another. */
  readonly sentences: readonly string[];
}

/**
 * What was typed could not be read, or the answer gives something to ask, to check or to know; the sentences stand at the field.
 * Who calls `preventDefault` says them aloud; otherwise the question does.
 */
export class AnswerQuestionedEvent extends Event {
  readonly questionId: string;
  /** True when the session did not take what was typed: it stays in the field. */
  readonly isRefused: boolean;
  /** What there is to say, in the operator's language. */
  readonly sentences: readonly string[];

  constructor({ questionId, isRefused, sentences }: Objection) {
    super('filrouge-answer-questioned', { bubbles: true, composed: true, cancelable: true });
    this.questionId = questionId;
    this.isRefused = isRefused;
    this.sentences = sentences;
  }
}

/** An answer that is changed in place is given: who shows the question there may take it away. */
export class AnswerKeptEvent extends Event {
  readonly questionId: string;

  constructor(questionId: string) {
    super('filrouge-answer-kept', { bubbles: true, composed: true });
    this.questionId = questionId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-answer-kept': AnswerKeptEvent;
    'filrouge-answer-questioned': AnswerQuestionedEvent;
  }
}
