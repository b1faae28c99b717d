import type { OptionView, QuestionView } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ControlHost } from './control.js';
import { control } from './control.js';
import { optionRow } from './option-row.js';

/** Values picked, in the order of the options once the session has read them. */
type PickedValues = readonly string[];

/** Any number of several options: checkboxes that digits tick. */
export const choicesControl = control<PickedValues>({
  type: 'choices',
  takesText: () => false,
  draftOf: ({ question }) => pickedOf(question),
  answerOf: (draft, { question }) =>
    question.options.map(({ value }) => value).filter((value) => draft.includes(value)),
  render: checkboxList,
  pick: (host, position) => {
    const option = host.question.options[position - 1];
    if (option) host.keep(toggled(host.draft, option.value));
    return option !== undefined;
  },
});

function checkboxList(host: ControlHost<PickedValues>): TemplateResult {
  const row = (option: OptionView, index: number) =>
    optionRow({
      inputType: 'checkbox',
      position: index + 1,
      label: option.label.text,
      locale: option.label.locale,
      help: option.help?.text,
      isPicked: host.draft.includes(option.value),
      isFocusTarget: index === 0,
      onChange: () => host.keep(toggled(host.draft, option.value)),
    });
  return html`<div class="options" role="group" aria-labelledby=${host.labelId} aria-describedby=${host.describedBy}>
    ${host.question.options.map(row)}
  </div>`;
}

function pickedOf({ value }: QuestionView): PickedValues {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function toggled(picked: PickedValues, value: string): PickedValues {
  return picked.includes(value) ? picked.filter((other) => other !== value) : [...picked, value];
}
