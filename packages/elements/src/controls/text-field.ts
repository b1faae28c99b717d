import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ControlHost } from './control.js';

/** How a line of text is entered. */
export interface TextFieldOptions {
  /** Type of the input; text unless said. */
  readonly inputType?: 'text' | 'tel' | 'email';
  /** Keyboard of a touch device. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url';
  /** Shows the form expected; never the only place a rule stands. */
  readonly placeholder?: string;
}

/** A line of text for a control whose draft is that text. */
export function textField(host: ControlHost<string>, options: TextFieldOptions = {}): TemplateResult {
  const { inputType = 'text', inputMode, placeholder } = options;
  return html`<input
    class="field"
    dir="auto"
    data-focus
    type=${inputType}
    inputmode=${ifDefined(inputMode)}
    placeholder=${ifDefined(placeholder)}
    autocomplete="off"
    spellcheck="false"
    aria-labelledby=${host.labelId}
    aria-describedby=${host.describedBy}
    aria-required=${String(host.question.isRequired)}
    aria-invalid=${String(host.errors.length > 0)}
    .value=${host.draft}
    @input=${(event: Event) => host.keep(inputText(event))}
  />`;
}

/** The text of the field an event comes from; empty for an event of something else. */
export function inputText(event: Event): string {
  const field = event.currentTarget;
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '';
}

/** The stored answer as text; empty without one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
