import type { LitElement, ReactiveController } from 'lit';
import { LatePart } from '../controllers/late-part.js';
import type { heedTyping } from '../question/foresight.js';
import type { FilrougeQuestion } from '../question/question.js';

/** Changes an answer where the outline lists it: one at a time, and the focus comes back to its line. */
export class PlaceEditor implements ReactiveController {
  readonly #host: LitElement;
  readonly #heed: LatePart<typeof heedTyping>;
  #editedId: string | undefined;
  /** Where the focus goes once that renders: into the editor, or to the line it was on. */
  #focusOn: 'editor' | { readonly lineId: string } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#heed = new LatePart(host, () => import('../question/foresight.js').then((part) => part.heedTyping));
    host.addController(this);
  }

  /** Id of the question that is changed in place; undefined while none is. */
  get editedId(): string | undefined {
    return this.#editedId;
  }

  hostUpdated(): void {
    const target = this.#focusOn;
    this.#focusOn = undefined;
    if (target === 'editor') void this.#focusEditor();
    else if (target) this.#lineOf(target.lineId)?.focus();
  }

  /** Shows the question in place of its line. */
  readonly open = (id: string): void => {
    this.#editedId = id;
    this.#focusOn = 'editor';
    this.#host.requestUpdate();
  };

  /** Takes the editor away; what was given stands. */
  readonly close = (): void => {
    const lineId = this.#editedId;
    if (lineId === undefined) return;
    this.#editedId = undefined;
    if (this.#host.renderRoot.querySelector('.editor')?.matches(':focus-within')) this.#focusOn = { lineId };
    this.#host.requestUpdate();
  };

  readonly handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    // What was typed is given when the focus leaves, unless it is forgotten first.
    if (this.#editor) this.#editor.drafts = new WeakMap();
    this.close();
  };

  /** What was typed is given when the focus leaves; what cannot be read stays open. */
  readonly handleFocusout = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    const isWithin = relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget);
    if (isWithin || this.#editedId === undefined || !this.#host.ownerDocument.hasFocus()) return;
    if (this.#editor?.giveDraft() !== false) this.close();
  };

  /** Gives the answer and closes, unless there is something to say of it. */
  readonly done = (): void => {
    this.#editor?.act({ action: 'goOn' });
  };

  async #focusEditor(): Promise<void> {
    const editor = this.#editor;
    if (!editor) return;
    await editor.updateComplete;
    editor.focus();
    // The page may take the call elsewhere, or send it, with the focus still here.
    const heed = await this.#heed.want();
    heed?.(editor, () => void editor.giveDraft());
  }

  get #editor(): FilrougeQuestion | null {
    return this.#host.renderRoot.querySelector('filrouge-question');
  }

  #lineOf(id: string): HTMLElement | undefined {
    const buttons = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-question]')];
    return buttons.find(({ dataset }) => dataset['question'] === id);
  }
}
