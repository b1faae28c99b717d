import type { Objection } from './answering.js';

/**
 * What was typed could not be read, or the answer gives something to ask or to check; the sentences stand at the field.
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

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-answer-questioned': AnswerQuestionedEvent;
  }
}
