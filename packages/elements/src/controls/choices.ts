import type { QuestionView } from '@filrouge/engine';
import { checkboxList } from './checkbox-list.js';
import { checkboxSearch } from './checkbox-search.js';
import { control } from './control.js';
import { toggled, type OptionsDraft } from './options-draft.js';
import { glance } from './glance.js';

/** Any number of several options: checkboxes that digits tick, or that are searched when there are many. */
export const choicesControl = control<OptionsDraft>({
  type: 'choices',
  takesText: isSearched,
  draftOf: ({ question }) => ({ picked: pickedOf(question), search: '' }),
  answerOf: ({ picked }, { question }) =>
    question.options.map(({ value }) => value).filter((value) => picked.includes(value)),
  render: (host) => (isSearched(host.question) ? checkboxSearch(host) : checkboxList(host)),
  pick: (host, position) => {
    const option = isSearched(host.question) ? undefined : host.question.options[position - 1];
    if (option) host.keep(toggled(host.draft, option.value));
    return option !== undefined;
  },
});

function isSearched({ options }: QuestionView): boolean {
  return options.length > glance;
}

function pickedOf({ value }: QuestionView): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
