import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { icon } from '../icons/icon.js';
import type { ControlHost } from './control.js';
import { control } from './control.js';
import { datePattern, isoDateOf, nationalDateOf } from './national-date.js';
import { inputText, textField, textOf } from './text-field.js';

/** A day, typed in the locale's form or in ISO's, or picked in the browser's own calendar. */
export const dateControl = control<string>({
  type: 'date',
  takesText: () => true,
  draftOf: ({ question, locale }) => nationalDateOf(textOf(question.value), locale),
  answerOf: (draft, { locale }) => isoDateOf(draft, locale) ?? draft,
  render: (host) =>
    html`<div class="short with-button">
      ${textField(host, { inputMode: 'text', placeholder: datePattern(host.locale, host.messages.dateLetters) })}
      ${calendar(host)}
    </div>`,
});

/** The native picker hangs on an input that is not a stop of its own: the text field beside it does the same by keyboard. */
function calendar(host: ControlHost<string>): TemplateResult {
  const { messages, locale, draft } = host;
  return html`<span class="calendar">
    <button
      class="button"
      type="button"
      aria-label=${messages.pickDate}
      title=${messages.pickDate}
      @click=${openCalendar}
    >
      ${icon('calendar')}
    </button>
    <input
      class="calendar-input"
      type="date"
      tabindex="-1"
      aria-hidden="true"
      .value=${isoDateOf(draft, locale) ?? ''}
      @change=${(event: Event) => host.keep(nationalDateOf(inputText(event), locale))}
    />
  </span>`;
}

function openCalendar(event: Event): void {
  const { currentTarget } = event;
  const input = currentTarget instanceof HTMLElement ? currentTarget.nextElementSibling : null;
  if (input instanceof HTMLInputElement) input.showPicker();
}
