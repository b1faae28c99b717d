import { choiceControl } from './choice.js';
import { control } from './control.js';
import { exactOption } from './matching-options.js';
import { optionCombobox } from './option-combobox.js';
import { optionDraftOf, type OptionDraft } from './option-draft.js';

/** One of many options: a list to search by typing. */
export const searchedChoiceControl = control<OptionDraft>({
  type: 'searchedChoice',
  takesText: () => true,
  draftOf: ({ question }) => optionDraftOf(question),
  // What is typed and fits no option goes as it is: the session says so.
  answerOf: ({ picked, text }, { question }) => picked ?? exactOption(question.options, text)?.value ?? text,
  render: optionCombobox,
  pick: choiceControl.pick,
});
