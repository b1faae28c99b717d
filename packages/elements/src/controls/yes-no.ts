import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ControlHost } from './control.js';
import { control } from './control.js';
import { digitKeys, optionRow } from './option-row.js';

/** Undefined until one is picked. */
type YesNo = boolean | undefined;

/** Yes or no: two large radio buttons; digits, and the first letters of the words in the operator's language. */
export const yesNoControl = control<YesNo>({
  type: 'yesNo',
  takesText: () => false,
  draftOf: ({ question: { value } }) => (typeof value === 'boolean' ? value : undefined),
  answerOf: (draft) => draft,
  render: yesNoList,
  pick: (host, position) => {
    const answer = answers[position - 1];
    if (answer !== undefined) host.give(answer);
    return answer !== undefined;
  },
  pickLetter: (host, letter) => {
    const { yesLetters, noLetters } = host.messages;
    const isYes = yesLetters.includes(letter);
    if (!isYes && !noLetters.includes(letter)) return false;
    host.give(isYes);
    return true;
  },
});

const answers = [true, false] as const;

function yesNoList(host: ControlHost<YesNo>): TemplateResult {
  const { messages, draft, locale } = host;
  const row = (answer: boolean, index: number) =>
    optionRow({
      inputType: 'radio',
      name: host.question.id,
      index,
      keys: [...digitKeys(index), letterOf(answer, messages)],
      label: { text: answer ? messages.yes : messages.no, locale },
      isPicked: draft === answer,
      isFocusTarget: draft === undefined ? answer : draft === answer,
      onChange: () => host.keep(answer),
      onPress: () => host.give(answer),
    });
  return html`<div
    class="options yes-no"
    role="radiogroup"
    aria-labelledby=${host.labelId}
    aria-describedby=${host.describedBy}
    aria-required=${String(host.question.isRequired)}
    aria-invalid=${String(host.errors.length > 0)}
  >
    ${answers.map(row)}
  </div>`;
}

function letterOf(answer: boolean, { yesLetters, noLetters }: ControlHost<YesNo>['messages']): string {
  return (answer ? yesLetters : noLetters).charAt(0).toUpperCase();
}
