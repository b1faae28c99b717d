import { nationalDayOf } from '@filrouge/scenario';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { calendarButton } from './calendar-button.js';
import type { ControlHost } from './control.js';
import { control } from './control.js';
import { datePattern } from './date-pattern.js';
import { weekdayAndDay } from './day-shown.js';
import { textField, textOf } from './text-field.js';
import { pickMeaning, type Understanding, withUnderstood } from './understood.js';

/** A day, typed in figures or words ("hier", "12/11"), or picked in the browser's own calendar. */
export const dateControl = control<string>({
  type: 'date',
  takesText: () => true,
  draftOf: ({ question, locale }) => nationalDayOf(textOf(question.value), locale),
  answerOf: (draft) => draft,
  pick: (host, position) => pickMeaning(host, understandingOf(host), position),
  render,
});

function render(host: ControlHost<string>): TemplateResult {
  const { locale, messages } = host;
  const preview = host.preview(host.draft);
  const calendar = calendarButton({
    label: messages.pickDate,
    inputType: 'date',
    value: preview.kind === 'value' ? textOf(preview.value) : '',
    onPick: (day) => host.keep(nationalDayOf(day, locale)),
  });
  const field = html`<div class="short with-button">
    ${textField(host, { placeholder: datePattern(locale, messages.dateLetters) })} ${calendar}
  </div>`;
  return withUnderstood(field, host, understandingOf(host));
}

const understandingOf = ({ locale }: ControlHost<string>): Understanding => ({
  shown: ({ value }) => weekdayAndDay(textOf(value), locale),
  draftOf: ({ value }) => nationalDayOf(textOf(value), locale),
});
