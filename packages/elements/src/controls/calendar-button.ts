import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { icon } from '../icons/icon.js';
import { inputText } from './text-field.js';

/** The browser's own picker beside a text field. */
export interface CalendarButton {
  readonly label: string;
  readonly inputType: 'date' | 'datetime-local';
  /** As the native input writes it; empty for none. */
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** The native picker hangs on an input that is not a stop of its own: the text field beside it does the same by keyboard. */
export function calendarButton({ label, inputType, value, onPick }: CalendarButton): TemplateResult {
  return html`<span class="calendar">
    <button class="button" type="button" aria-label=${label} title=${label} @click=${openCalendar}>
      ${icon('calendar')}
    </button>
    <input
      class="calendar-input"
      type=${inputType}
      tabindex="-1"
      aria-hidden="true"
      .value=${value}
      @change=${(event: Event) => onPick(inputText(event))}
    />
  </span>`;
}

function openCalendar(event: Event): void {
  const { currentTarget } = event;
  const input = currentTarget instanceof HTMLElement ? currentTarget.nextElementSibling : null;
  if (input instanceof HTMLInputElement) input.showPicker();
}
