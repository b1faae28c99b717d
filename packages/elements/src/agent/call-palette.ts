import type { LitElement, ReactiveController } from 'lit';
import { focusedElement } from '../controllers/focused-element.js';
import { LatePart } from '../controllers/late-part.js';
import type { PaletteClosedEvent } from '../palette/palette.events.js';
import type { FilrougePalette } from '../palette/palette.js';
import { onStage } from '../question/stage.js';

/** Shows the palette over a call and takes it away: loaded when it is first opened, and the focus goes back where it was. */
export class CallPalette implements ReactiveController {
  readonly #host: LitElement;
  readonly #focusQuestion: () => void;
  readonly #part: LatePart<unknown>;
  #isOpen = false;
  #before: HTMLElement | undefined;
  /** What was typed while it is on its way; undefined while it is not. */
  #typed: string | undefined;

  /** `focusQuestion` takes the focus where what had it is gone. */
  constructor(host: LitElement, focusQuestion: () => void) {
    this.#host = host;
    this.#focusQuestion = focusQuestion;
    this.#part = new LatePart(host, () => import('../palette/finding.define.js'));
    host.addController(this);
  }

  /** Whether it is shown, or on its way. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Whether it could not be loaded; opening it tries again. */
  get isMissing(): boolean {
    return this.#part.isMissing;
  }

  hostConnected(): void {
    this.#host.addEventListener('filrouge-palette-closed', this.#handleClosed);
    this.#host.addEventListener('keydown', this.#keep, { capture: true });
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('filrouge-palette-closed', this.#handleClosed);
    this.#host.removeEventListener('keydown', this.#keep, { capture: true });
    this.#isOpen = false;
  }

  /** Opens it with the focus in its field. */
  async open(): Promise<void> {
    if (!this.#isOpen) this.#before = focusedElement(this.#host.ownerDocument);
    this.#isOpen = true;
    this.#typed ??= '';
    this.#host.requestUpdate();
    const part = await this.#part.want();
    if (part === undefined) this.#isOpen = false;
    await this.#host.updateComplete;
    const typed = this.#typed;
    this.#typed = undefined;
    this.#host.renderRoot.querySelector<FilrougePalette>('filrouge-palette')?.begin(typed);
  }

  /** Keys that come before its field are for it: a digit must not pick an option below. */
  readonly #keep = (event: KeyboardEvent): void => {
    const { key, repeat } = event;
    if (this.#typed === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    if (key.length === 1) this.#typed += repeat ? '' : key;
    else if (key !== 'Enter' && key !== 'Backspace') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  readonly #handleClosed = ({ reason }: PaletteClosedEvent): void => {
    this.#isOpen = false;
    this.#host.requestUpdate();
    if (reason === 'dismissed') this.#giveBack();
  };

  /** While the palette is still there: what goes away with the focus in it takes the focus along. */
  #giveBack(): void {
    const before = this.#before;
    // What was answered meanwhile is kept out of sight for a while: keys would go nowhere there.
    if (before?.matches(onStage('*')) && before.checkVisibility()) before.focus();
    else this.#focusQuestion();
  }
}
