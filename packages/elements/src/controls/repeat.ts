import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ControlHost } from './control.js';
import { control } from './control.js';
import { digitKeys, optionRow } from './option-row.js';

/** Whether there is another row; undefined until that is said. */
type Another = boolean | undefined;

/** Is there another one? Adds a row, or ends the list: two large buttons, digits, and the letters of yes and no. */
export const repeatControl = control<Another>({
  type: 'repeat',
  takesText: () => false,
  draftOf: () => undefined,
  answerOf: (draft, { question }) => draft ?? question.value,
  render: anotherList,
  pick: (host, position) => {
    const answer = answersOf(host)[position - 1];
    if (answer !== undefined) host.give(answer);
    return answer !== undefined;
  },
  pickLetter: (host, letter) => {
    const { yesLetters, noLetters } = host.messages;
    const isYes = yesLetters.includes(letter);
    if (!answersOf(host).includes(isYes) || !(isYes || noLetters.includes(letter))) return false;
    host.give(isYes);
    return true;
  },
});

/** Where there is no place for another row, only the end of the list is offered. */
const answersOf = ({ question }: ControlHost<Another>): readonly boolean[] =>
  question.rows?.canAdd === false ? [false] : [true, false];

function anotherList(host: ControlHost<Another>): TemplateResult {
  const { draft, locale, question } = host;
  const answers = answersOf(host);
  const row = (answer: boolean, index: number) =>
    optionRow({
      inputType: 'radio',
      name: question.id,
      index,
      keys: digitKeys(index),
      label: { text: labelOf(answer, host), locale },
      isPicked: draft === answer,
      isFocusTarget: answer === answers[0],
      onChange: () => host.keep(answer),
      onPress: () => host.give(answer),
    });
  return html`<div
    class="options yes-no"
    role="radiogroup"
    aria-labelledby=${host.labelId}
    aria-describedby=${host.describedBy}
    aria-required=${String(question.isRequired)}
  >
    ${answers.map(row)}
  </div>`;
}

function labelOf(isAnother: boolean, { messages, question }: ControlHost<Another>): string {
  const count = question.rows?.ids.length ?? 0;
  if (isAnother) return count === 0 ? messages.addRow : messages.addAnotherRow;
  return count === 0 ? messages.noRows : messages.noMoreRows(count);
}
