import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { shownText } from '../messages/index.js';
import { keyCaps } from '../templates/key-caps.js';
import type { ControlHost } from './control.js';
import { keepFocus, optionId, scrollTo, selectText } from './listbox-acts.js';
import { moveActive } from './move-active.js';
import { altCap, needsAlt, rowOfDigit } from './row-digit.js';
import { matchingOptions, type OptionMatch } from './matching-options.js';
import { draftWith, type OptionDraft } from './option-draft.js';
import { digitKeys } from './option-row.js';
import { inputText } from './text-field.js';

/** More rows than these are never read: typing on is quicker, and drawing them costs. */
const mostRows = 100;

/** A field to type in and the options that fit below it; arrows move, Enter or a press picks. */
export function optionCombobox(host: ControlHost<OptionDraft>): TemplateResult {
  const { question, messages } = host;
  const matches = matchesOf(host);
  const rows = matches.slice(0, mostRows);
  const isWithAlt = needsAlt(host);
  return html`<div class="combobox">
    <div class="with-unit">
      ${searchField(host, rows)}
      <span class="unit">${messages.optionCount(matches.length, question.options.length)}</span>
    </div>
    <ul class="listbox" id="options" role="listbox" tabindex="-1" aria-labelledby=${host.labelId}>
      ${rows.map((match, index) => optionItem(host, match, { index, count: matches.length, isWithAlt }))}
    </ul>
    ${matches.length === 0 && host.errors.length === 0 ? html`<p class="note">${messages.noMatch}</p>` : nothing}
    ${matches.length > mostRows ? html`<p class="note">${messages.moreMatches(matches.length - mostRows)}</p>` : nothing}
  </div>`;
}

/** Where a row stands among all that match, the rows not drawn included. */
interface RowPlace {
  readonly index: number;
  readonly count: number;
  /** Whether its digit needs Alt. */
  readonly isWithAlt: boolean;
}

function searchField(host: ControlHost<OptionDraft>, rows: readonly OptionMatch[]): TemplateResult {
  const { question, draft, messages } = host;
  return html`<input
    class="field"
    dir="auto"
    data-focus
    type="text"
    role="combobox"
    autocomplete="off"
    spellcheck="false"
    placeholder=${messages.filterOptions}
    aria-labelledby=${host.labelId}
    aria-describedby=${host.describedBy}
    aria-required=${String(question.isRequired)}
    aria-invalid=${String(host.errors.length > 0)}
    aria-autocomplete="list"
    aria-expanded="true"
    aria-controls="options"
    aria-activedescendant=${draft.active === undefined || !rows[draft.active] ? nothing : optionId(draft.active)}
    .value=${draft.text}
    @input=${(event: Event) => host.keep(typed(inputText(event)))}
    @keydown=${(event: KeyboardEvent) => handleKey(event, host, rows)}
    @focus=${selectText}
  />`;
}

function optionItem(host: ControlHost<OptionDraft>, { option, alias }: OptionMatch, place: RowPlace): TemplateResult {
  const { draft } = host;
  const { index, count, isWithAlt } = place;
  const [digit] = digitKeys(index);
  return html`<li
    class="listbox-option"
    id=${optionId(index)}
    role="option"
    aria-posinset=${index + 1}
    aria-setsize=${count}
    aria-selected=${String(option.value === draft.picked)}
    aria-keyshortcuts=${digit === undefined ? nothing : `${isWithAlt ? 'Alt+' : ''}${digit}`}
    ?data-active=${index === draft.active}
    @mousedown=${keepFocus}
    @click=${() => host.give(draftWith(option))}
  >
    <span lang=${option.label.locale}>${shownText(option.label)}</span>
    ${alias === undefined ? nothing : html`<bdi class="option-help">${alias}</bdi>`}
    ${option.help === undefined ? nothing : html`<span class="option-help" lang=${option.help.locale}>${shownText(option.help)}</span>`}
    ${digit === undefined ? nothing : keyCaps(isWithAlt ? [...altCap(), digit] : [digit])}
  </li>`;
}

function handleKey(event: KeyboardEvent, host: ControlHost<OptionDraft>, rows: readonly OptionMatch[]): void {
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  const { draft } = host;
  const meant = rows[rowOfDigit(event, host) ?? -1];
  if (meant) {
    event.preventDefault();
    return host.give(draftWith(meant.option));
  }
  if (event.altKey) return;
  const active = moveActive(event.key, draft.active, rows.length);
  const match = draft.active === undefined ? undefined : rows[draft.active];
  if (active !== undefined) {
    host.keep({ ...draft, active });
    scrollTo(event, active);
    event.preventDefault();
  } else if (event.key === 'Enter' && match) {
    host.give(draftWith(match.option));
    event.preventDefault();
  }
}

/** All options while the field shows the option picked: it was not typed to search. */
function matchesOf({ question, draft }: ControlHost<OptionDraft>): readonly OptionMatch[] {
  return matchingOptions(question.options, draft.picked === undefined ? draft.text : '');
}

const typed = (text: string): OptionDraft => (text === '' ? { text } : { text, active: 0 });
