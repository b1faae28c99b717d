/** The operator opened a question from beside it: the focus belongs to it now, even when it was the current one already. */
export class QuestionOpenedEvent extends Event {
  readonly questionId: string;

  constructor(questionId: string) {
    super('filrouge-question-opened', { bubbles: true, composed: true });
    this.questionId = questionId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-question-opened': QuestionOpenedEvent;
  }
}
