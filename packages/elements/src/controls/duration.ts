import { html } from 'lit';
import { control } from './control.js';
import { textField } from './text-field.js';
import { withUnderstood } from './understood.js';

/** A length of time, typed with its unit: "1h30", "90 min", "2 j". */
export const durationControl = control<string>({
  type: 'duration',
  takesText: () => true,
  draftOf: ({ question }) => question.display,
  answerOf: (draft) => draft,
  render: (host) =>
    withUnderstood(
      html`<div class="short">${textField(host, { placeholder: host.messages.durationExample })}</div>`,
      host,
      { shown: ({ display }) => display, draftOf: ({ display }) => display },
    ),
});
