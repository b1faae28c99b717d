import type { OptionView } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ControlHost } from './control.js';
import { digitKeys, optionRow, type OptionRow } from './option-row.js';
import { toggled, type OptionsDraft } from './options-draft.js';

/** Options as checkboxes: a digit, space or a press ticks; Enter gives all of them. */
export function checkboxList(host: ControlHost<OptionsDraft>): TemplateResult {
  const row = (option: OptionView, index: number) =>
    checkboxRow(host, option, { index, keys: digitKeys(index), isFocusTarget: index === 0 });
  return html`<div class="options" role="group" aria-labelledby=${host.labelId} aria-describedby=${host.describedBy}>
    ${host.question.options.map(row)}
  </div>`;
}

/** One option to tick. */
export function checkboxRow(
  host: ControlHost<OptionsDraft>,
  option: OptionView,
  place: Pick<OptionRow, 'index' | 'keys' | 'isFocusTarget'>,
): TemplateResult {
  return optionRow({
    ...place,
    inputType: 'checkbox',
    name: host.question.id,
    label: option.label,
    help: option.help,
    place: host,
    isPicked: host.draft.picked.includes(option.value),
    onChange: () => host.keep(toggled(host.draft, option.value)),
  });
}
