import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { checkboxRow } from './checkbox-list.js';
import type { ControlHost } from './control.js';
import { matchingOptions, type OptionMatch } from './matching-options.js';
import { toggled, type OptionsDraft } from './options-draft.js';
import { inputText } from './text-field.js';

/** A field to type in and the checkboxes that fit below it; Enter ticks the first that fits, and gives all when nothing is typed. */
export function checkboxSearch(host: ControlHost<OptionsDraft>): TemplateResult {
  const { question, draft, messages } = host;
  const matches = matchingOptions(question.options, draft.search);
  const picked = question.options.filter(({ value }) => draft.picked.includes(value)).map(({ label }) => label.text);
  return html`<div class="combobox" role="group" aria-labelledby=${host.labelId} aria-describedby=${host.describedBy}>
    <div class="with-unit">
      ${searchField(host, matches)}
      <span class="unit">${messages.optionCount(matches.length, question.options.length)}</span>
    </div>
    <div class="listbox options">
      ${repeat(
        matches,
        ({ option }) => option.value,
        ({ option }, index) => checkboxRow(host, option, { index, keys: [], isFocusTarget: false }),
      )}
    </div>
    ${matches.length === 0 ? html`<p class="note">${messages.noMatch}</p>` : nothing}
    ${picked.length === 0 ? nothing : html`<p class="note picked">${listOf(picked, host.locale)}</p>`}
  </div>`;
}

function searchField(host: ControlHost<OptionsDraft>, matches: readonly OptionMatch[]): TemplateResult {
  const { draft, messages } = host;
  return html`<input
    class="field"
    dir="auto"
    data-focus
    type="text"
    autocomplete="off"
    spellcheck="false"
    aria-label=${messages.filterOptions}
    placeholder=${messages.filterOptions}
    .value=${draft.search}
    @input=${(event: Event) => host.keep({ ...draft, search: inputText(event) })}
    @keydown=${(event: KeyboardEvent) => handleEnter(event, host, matches[0])}
  />`;
}

function handleEnter(event: KeyboardEvent, host: ControlHost<OptionsDraft>, first: OptionMatch | undefined): void {
  const isSearching = host.draft.search.trim() !== '';
  if (event.key !== 'Enter' || event.isComposing || !isSearching) return;
  event.preventDefault();
  if (first) host.keep(toggled(host.draft, first.option.value));
}

const listOf = (labels: readonly string[], locale: string) =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(labels);
