/** What became of a row. Who calls `preventDefault` says the sentences aloud; otherwise the rows do. */
export class RowsToldEvent extends Event {
  /** In the operator's language. */
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super('filrouge-rows-told', { bubbles: true, composed: true, cancelable: true });
    this.sentences = sentences;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-rows-told': RowsToldEvent;
  }
}
