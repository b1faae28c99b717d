import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { calendarButton } from './calendar-button.js';
import type { ControlHost } from './control.js';
import { control } from './control.js';
import { nationalMoment, weekdayAndTime } from './day-shown.js';
import { textField, textOf } from './text-field.js';
import { pickMeaning, type Understanding, withUnderstood } from './understood.js';

/** A day and a time on the client's clock, typed in figures or words ("hier 14h"), or picked. */
export const dateTimeControl = control<string>({
  type: 'dateTime',
  takesText: () => true,
  draftOf: ({ question, ...place }) => nationalMoment(textOf(question.value), place),
  answerOf: (draft) => draft,
  pick: (host, position) => pickMeaning(host, understandingOf(host), position),
  render,
});

function render(host: ControlHost<string>): TemplateResult {
  const { messages } = host;
  const calendar = calendarButton({
    label: messages.pickDate,
    inputType: 'datetime-local',
    value: '',
    // "2026-11-21T14:00", without a zone: read on the client's clock, as what is typed is.
    onPick: (local) => host.keep(local.replace('T', ' ')),
  });
  const field = html`<div class="short with-button">
    ${textField(host, { placeholder: messages.momentExample })} ${calendar}
  </div>`;
  return withUnderstood(field, host, understandingOf(host));
}

const understandingOf = (host: ControlHost<string>): Understanding => ({
  shown: ({ value }) => weekdayAndTime(textOf(value), host),
  // The very instant: where the clock is set back, figures would be unclear again.
  draftOf: ({ value }) => textOf(value),
});
