import { control } from './control.js';
import { textField, textOf } from './text-field.js';

/** An e-mail address. A plain text input: the one for addresses drops spaces while they are typed. */
export const emailControl = control<string>({
  type: 'email',
  takesText: () => true,
  draftOf: ({ question }) => textOf(question.value),
  answerOf: (draft) => draft,
  render: (host) => textField(host, { inputMode: 'email' }),
});
