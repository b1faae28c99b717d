/** The operator asked for an instruction from beside it: the focus belongs to it now. */
export class InstructionOpenedEvent extends Event {
  readonly instructionId: string;

  constructor(instructionId: string) {
    super('filrouge-instruction-opened', { bubbles: true, composed: true });
    this.instructionId = instructionId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-instruction-opened': InstructionOpenedEvent;
  }
}
