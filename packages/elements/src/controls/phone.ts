import { html } from 'lit';
import { control } from './control.js';
import { textField } from './text-field.js';

/** A telephone number, typed as it is heard. */
export const phoneControl = control<string>({
  type: 'phone',
  takesText: () => true,
  draftOf: ({ question }) => question.display,
  answerOf: (draft) => draft,
  render: (host) => html`<div class="short">${textField(host, { inputType: 'tel', inputMode: 'tel' })}</div>`,
});
