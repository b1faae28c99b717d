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

/** What the palette has to say: something was set, or cannot be. Who calls `preventDefault` says it aloud; otherwise the palette does. */
export class PaletteSaidEvent extends Event {
  /** In the operator's language. */
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super('filrouge-palette-said', { bubbles: true, composed: true, cancelable: true });
    this.sentences = sentences;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-palette-closed': PaletteClosedEvent;
    'filrouge-palette-said': PaletteSaidEvent;
  }
}
