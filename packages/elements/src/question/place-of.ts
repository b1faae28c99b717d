import type { QuestionView, View } from '@filrouge/engine';
import type { ControlPlace } from '../controls/control.js';

/** What the draft of a question is read and written with. */
export const placeOf = ({ locale, client }: View, question: QuestionView): ControlPlace => ({
  question,
  locale,
  timeZone: client.timeZone,
});
