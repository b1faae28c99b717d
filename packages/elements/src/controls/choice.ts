import { control } from './control.js';
import type { OptionDraft } from './option-draft.js';
import { draftWith, optionDraftOf } from './option-draft.js';
import { radioList } from './radio-list.js';

/** One of several options, as radio buttons; `searched-choice.ts` asks among many. */
export const choiceControl = control<OptionDraft>({
  type: 'choice',
  takesText: () => false,
  draftOf: ({ question }) => optionDraftOf(question),
  answerOf: ({ picked, text }) => picked ?? text,
  render: radioList,
  pick: (host, position) => {
    const option = host.question.options[position - 1];
    if (option) host.give(draftWith(option));
    return option !== undefined;
  },
});
