/** Somebody picked a place in the picture of a scenario. */
export class FlowItemPickedEvent extends Event {
  /** Id of the step or item; of a branch, the option's value. */
  readonly itemId: string;
  /** JSON Pointer into the scenario as written. */
  readonly path: string;

  constructor(itemId: string, path: string) {
    super('filrouge-flow-item-picked', { bubbles: true, composed: true });
    this.itemId = itemId;
    this.path = path;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-flow-item-picked': FlowItemPickedEvent;
  }
}
