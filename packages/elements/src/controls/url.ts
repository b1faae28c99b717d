import { control } from './control.js';
import { textField, textOf } from './text-field.js';

/** A web address. A plain text input: the native one refuses what has no scheme. */
export const urlControl = control<string>({
  type: 'url',
  takesText: () => true,
  draftOf: ({ question }) => textOf(question.value),
  answerOf: (draft) => draft,
  render: (host) => textField(host, { inputMode: 'url', placeholder: 'https://' }),
});
