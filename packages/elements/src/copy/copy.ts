import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../icons/icon.js';
import { copyStyles } from './copy.styles.js';

/** One thing to copy, and the words around it. */
export interface Copyable {
  /** On the button. */
  readonly label: string;
  /** Said once it is copied. */
  readonly copied: string;
  /** Computed when asked for. */
  readonly textOf: () => string;
}

/** Buttons that copy a text; where the browser does not allow it, shows the text selected, to copy by hand. */
export class FilrougeCopy extends LitElement {
  static override readonly styles = copyStyles;

  /** What may be copied, one button each. */
  @property({ attribute: false }) copyables: readonly Copyable[] = [];

  /** Said when the browser refuses. */
  @property({ attribute: false }) byHand = '';

  /** Name of the field that then holds the text. */
  @property({ attribute: false }) fieldLabel = '';

  @state() private said = '';
  @state() private refusedText: string | undefined;

  override render(): unknown {
    return html`
      <div class="buttons">
        ${this.copyables.map(
          (copyable) =>
            html`<button type="button" class="button quiet small" @click=${() => this.#copy(copyable)}>
              ${copyable.label}
            </button>`,
        )}
        <span class="said" role="status">${this.said === '' ? nothing : html`${icon('check')}${this.said}`}</span>
      </div>
      ${this.refusedText === undefined ? nothing : this.#renderByHand(this.refusedText)}
    `;
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('refusedText')) this.renderRoot.querySelector('textarea')?.select();
  }

  #renderByHand(text: string): TemplateResult {
    return html`
      <p role="alert">${this.byHand}</p>
      <textarea class="field" dir="auto" readonly rows="6" aria-label=${this.fieldLabel} .value=${text}></textarea>
    `;
  }

  async #copy({ textOf, copied }: Copyable): Promise<void> {
    const text = textOf();
    const isCopied = await hasCopied(text);
    this.said = isCopied ? copied : '';
    this.refusedText = isCopied ? undefined : text;
  }
}

/** The clipboard is absent outside a secure context, and refuses without the page's leave: both are for the operator to see. */
async function hasCopied(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
