import type { View } from '@filrouge/engine';
import type { FilrougeAgent } from '../agent/agent.js';
import { focusedElement } from '../controllers/focused-element.js';

/** What a `Typist` works with. */
export interface OperatorAt {
  readonly view: View;
  type(text: string): Promise<void>;
  keys(...keys: readonly string[]): Promise<void>;
  part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag];
}

/** Takes a call in a story, where there is no keyboard: every key and every letter goes to what has the focus. */
export class StoryOperator implements OperatorAt {
  readonly #agent: FilrougeAgent;

  constructor(agent: FilrougeAgent) {
    this.#agent = agent;
  }

  get view(): View {
    const view = this.#agent.session?.view;
    if (!view) throw new Error('[story] the agent has no call');
    return view;
  }

  part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
    const part = this.#agent.renderRoot.querySelector(tag);
    if (!part) throw new Error(`[story] no <${tag}>`);
    return part;
  }

  async type(text: string): Promise<void> {
    const field = this.#focused;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
      throw new Error(`[story] <${field.localName}> takes no text`);
    // One key for all letters: the widget hears that something is typed.
    field.dispatchEvent(new KeyboardEvent('keydown', { key: text.slice(0, 1), bubbles: true, composed: true }));
    field.value += text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
    await this.#settled();
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const press of keys) {
      const modifiers = press.split('+');
      const key = modifiers.pop() ?? press;
      const event = new KeyboardEvent('keydown', {
        key,
        code: /^\d$/.test(key) ? `Digit${key}` : key,
        altKey: modifiers.includes('Alt'),
        ctrlKey: modifiers.includes('Control'),
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      if (this.#focused.dispatchEvent(event) && key === 'Tab') this.#focusNext();
      await this.#settled();
    }
  }

  get #focused(): HTMLElement {
    const focused = focusedElement(document);
    if (!focused) throw new Error('[story] nothing has the focus');
    return focused;
  }

  /** To the next field of the same part, as the browser would. */
  #focusNext(): void {
    const focused = this.#focused;
    const root = focused.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    const fields = [...root.querySelectorAll<HTMLElement>('input, textarea, select, button')];
    fields[fields.indexOf(focused) + 1]?.focus();
  }

  async #settled(): Promise<void> {
    while (!(await this.#agent.updateComplete));
    // The focus follows what was rendered.
    await new Promise((later) => setTimeout(later));
  }
}
