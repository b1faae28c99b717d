import type { Session } from '@filrouge/engine';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SessionController } from '../controllers/session-controller.js';
import { icon } from '../icons/icon.js';
import { messagesFor, type Messages } from '../messages/index.js';
import { endingStyles } from './ending.styles.js';

/** Ends a call without a ticket (the caller hung up, a wrong number); asks why, for the desk's own figures. */
export class FilrougeEnding extends LitElement {
  static override readonly styles = endingStyles;

  /** The call shown. */
  @property({ attribute: false }) session?: Session | undefined;

  @state() private isOpen = false;

  readonly #call = new SessionController(this);

  override render(): unknown {
    const view = this.#call.view;
    if (!view) return nothing;
    const words = messagesFor(view.locale).frame.agent;
    return this.isOpen
      ? this.#renderForm(words)
      : html`<button type="button" class="button quiet small" title=${words.abandon} @click=${this.#handleOpen}>
          ${icon('close')}<span class="word">${words.abandon}</span>
        </button>`;
  }

  #renderForm(words: Messages['frame']['agent']): TemplateResult {
    return html`
      <form @submit=${this.#handleSubmit} @keydown=${this.#handleKeydown}>
        <label for="reason">${words.abandonReason}</label>
        <input id="reason" class="field" autocomplete="off" required />
        <button class="button small">${words.abandonConfirm}</button>
        <button type="button" class="button quiet small" @click=${this.#close}>${words.cancel}</button>
      </form>
    `;
  }

  readonly #handleOpen = async (): Promise<void> => {
    this.isOpen = true;
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const reason = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (reason === '') return;
    this.isOpen = false;
    this.session?.send({ type: 'CALL_ABANDONED', reason });
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return void this.#close();
    // Enter confirms this form, it does not answer the question.
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.stopPropagation();
  };

  readonly #close = async (): Promise<void> => {
    this.isOpen = false;
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  };
}
