import { control } from './control.js';
import { numberText, unitField } from './unit-field.js';

/** A number with decimals, typed. */
export const numberControl = control<string>({
  type: 'number',
  takesText: () => true,
  draftOf: ({ question, locale }) => numberText(question.value, locale),
  answerOf: (draft) => draft,
  render: (host) => unitField(host, { inputMode: 'decimal' }),
});
