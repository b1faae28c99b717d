import type { OptionView } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ControlHost } from './control.js';
import { draftWith, type OptionDraft } from './option-draft.js';
import { digitKeys, optionRow } from './option-row.js';

/** Options as radio buttons: a digit or a press answers and goes on; arrow keys and space choose. */
export function radioList(host: ControlHost<OptionDraft>): TemplateResult {
  const { question, draft } = host;
  const pickedIndex = question.options.findIndex(({ value }) => value === draft.picked);
  const row = (option: OptionView, index: number) => {
    return optionRow({
      inputType: 'radio',
      name: question.id,
      index,
      keys: digitKeys(index),
      label: option.label,
      help: option.help,
      place: host,
      isPicked: index === pickedIndex,
      isFocusTarget: index === Math.max(pickedIndex, 0),
      onChange: () => host.keep(draftWith(option)),
      onPress: () => host.give(draftWith(option)),
    });
  };
  return html`<div
    class="options"
    role="radiogroup"
    aria-labelledby=${host.labelId}
    aria-describedby=${host.describedBy}
    aria-required=${String(question.isRequired)}
    aria-invalid=${String(host.errors.length > 0)}
  >
    ${question.options.map(row)}
  </div>`;
}
