/** Why the palette closes: the operator put it away, went to a question, or turned to something else. */
export type PaletteClosing = 'dismissed' | 'opened' | 'left';

/** The palette has nothing more to do: who shows it takes it away, and the focus goes back where it was when it was put away. */
export class PaletteClosedEvent extends Event {
  readonly reason: PaletteClosing;

  constructor(reason: PaletteClosing) {
    super('filrouge-palette-closed', { bubbles: true, composed: true });
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-palette-closed': PaletteClosedEvent;
  }
}
