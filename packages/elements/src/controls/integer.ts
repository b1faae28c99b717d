import { control } from './control.js';
import { numberText, unitField } from './unit-field.js';

/** A whole number, typed. */
export const integerControl = control<string>({
  type: 'integer',
  takesText: () => true,
  draftOf: ({ question, locale }) => numberText(question.value, locale),
  answerOf: (draft) => draft,
  render: (host) => unitField(host, { inputMode: 'numeric' }),
});
