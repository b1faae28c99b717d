import type { PriorityView, Session } from '@filrouge/engine';
import { priorities, type Priority } from '@filrouge/ticket';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SessionController } from '../controllers/session-controller.js';
import { messagesFor, type Messages } from '../messages/index.js';
import { priorityOverrideStyles } from './priority-override.styles.js';

/** Lets the operator choose another priority than the rules give, with the reason the next team reads. */
export class FilrougePriorityOverride extends LitElement {
  static override readonly styles = priorityOverrideStyles;

  /** The call shown. */
  @property({ attribute: false }) session?: Session | undefined;

  @state() private isOpen = false;
  @state() private isReasonMissing = false;

  readonly #call = new SessionController(this);

  override render(): unknown {
    const view = this.#call.view;
    if (!view?.priority) return nothing;
    const words = messagesFor(view.locale).frame.priority;
    return this.isOpen ? this.#renderForm(view.priority, words) : this.#renderActions(view.priority, words);
  }

  #renderActions({ overridden }: PriorityView, words: Words): TemplateResult {
    return html`
      <button type="button" class="button quiet small" id="open" @click=${this.#handleOpen}>${words.override}</button>
      ${
        overridden
          ? html`<button type="button" class="button quiet small" @click=${this.#handleRestore}>
              ${words.restore(overridden.from)}
            </button>`
          : nothing
      }
    `;
  }

  #renderForm({ level }: PriorityView, words: Words): TemplateResult {
    return html`
      <form @submit=${this.#handleSubmit} @keydown=${this.#handleKeydown}>
        <label for="level">${words.newLevel}</label>
        <select id="level" class="field">
          ${priorities.map(
            (one) => html`<option value=${one} ?selected=${one === level}>${one} ${words.levels[one]}</option>`,
          )}
        </select>
        <label for="reason">${words.reason}</label>
        <input
          id="reason"
          class="field"
          dir="auto"
          autocomplete="off"
          aria-invalid=${this.isReasonMissing ? 'true' : nothing}
          aria-describedby=${this.isReasonMissing ? 'missing' : nothing}
        />
        ${this.isReasonMissing ? html`<p id="missing" class="error" role="alert">${words.reasonMissing}</p>` : nothing}
        <div class="actions">
          <button class="button small primary">${words.apply}</button>
          <button type="button" class="button small quiet" @click=${this.#close}>${words.cancel}</button>
        </div>
      </form>
    `;
  }

  readonly #handleOpen = async (): Promise<void> => {
    this.isOpen = true;
    await this.updateComplete;
    this.renderRoot.querySelector('select')?.focus();
  };

  readonly #handleRestore = (): void => {
    this.session?.send({ type: 'PRIORITY_RESTORED' });
    void this.#focusOpener();
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const reason = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    this.isReasonMissing = reason === '';
    if (this.isReasonMissing) return this.renderRoot.querySelector('input')?.focus();
    // The list offers priorities only.
    const level = this.renderRoot.querySelector('select')?.value as Priority;
    this.session?.send({ type: 'PRIORITY_OVERRIDDEN', level, reason });
    this.#close();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
    // Enter confirms this form, it does not answer the question.
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.stopPropagation();
  };

  readonly #close = (): void => {
    this.isOpen = false;
    this.isReasonMissing = false;
    void this.#focusOpener();
  };

  async #focusOpener(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#open')?.focus();
  }
}

type Words = Messages['frame']['priority'];
