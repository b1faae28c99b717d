import type { QuestionView } from '@filrouge/engine';
import { control } from './control.js';
import { glance } from './glance.js';
import { exactOption } from './matching-options.js';
import { optionCombobox } from './option-combobox.js';
import type { OptionDraft } from './option-draft.js';
import { draftWith } from './option-draft.js';
import { radioList } from './radio-list.js';
import { textOf } from './text-field.js';

/** One of several options: radio buttons, or a list to search when there are many. */
export const choiceControl = control<OptionDraft>({
  type: 'choice',
  takesText: isSearched,
  draftOf: ({ question }) => draftOf(question),
  // What is typed and fits no option goes as it is: the session says so.
  answerOf: ({ picked, text }, { question }) => picked ?? exactOption(question.options, text)?.value ?? text,
  render: (host) => (isSearched(host.question) ? optionCombobox(host) : radioList(host)),
  pick: (host, position) => {
    const option = host.question.options[position - 1];
    if (option) host.give(draftWith(option));
    return option !== undefined;
  },
});

function isSearched({ options }: QuestionView): boolean {
  return options.length > glance;
}

function draftOf({ value, options }: QuestionView): OptionDraft {
  const picked = textOf(value);
  const option = options.find((candidate) => candidate.value === picked);
  if (option) return draftWith(option);
  return picked === '' ? { text: '' } : { picked, text: picked };
}
