import { control } from './control.js';
import { textField, textOf } from './text-field.js';

/** One line of text. */
export const textControl = control<string>({
  type: 'text',
  takesText: () => true,
  draftOf: ({ question }) => textOf(question.value),
  answerOf: (draft) => draft,
  render: (host) => textField(host),
});
