import type { Issue } from '@filrouge/scenario';

/**
 * The session did not take what was typed; it stands in the control, with the sentence beside it. Who calls
 * `preventDefault` says the sentence aloud itself; otherwise the question does.
 */
export class AnswerRefusedEvent extends Event {
  readonly questionId: string;
  readonly issues: readonly Issue[];
  /** What is wrong, in the operator's language. */
  readonly sentence: string;

  constructor(questionId: string, issues: readonly Issue[], sentence: string) {
    super('filrouge-answer-refused', { bubbles: true, composed: true, cancelable: true });
    this.questionId = questionId;
    this.issues = issues;
    this.sentence = sentence;
  }
}

declare global {
  interface HTMLElementEventMap {
    'filrouge-answer-refused': AnswerRefusedEvent;
  }
}
