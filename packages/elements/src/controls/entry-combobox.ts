import type { LookupView } from '@filrouge/engine';
import type { Entry } from '@filrouge/scenario';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ControlHost } from './control.js';
import { draftWithEntry, type EntryDraft } from './entry-draft.js';
import { entryNote } from './entry-note.js';
import { keepFocus, optionId, scrollTo, selectText } from './listbox-acts.js';
import { moveActive } from './move-active.js';
import { inputText } from './text-field.js';

/** What differs between questions that search. */
export interface EntryComboboxOptions {
  /** What identifies an entry beside its label; empty for nothing. */
  readonly detailOf: (entry: Entry) => string;
  /** Whether Enter picks the first entry found; otherwise it gives what is typed until an arrow picks. */
  readonly picksFirst: boolean;
}

/** A field to type in, and what the host's source finds below it; arrows move, Enter or a press picks. */
export function entryCombobox(host: ControlHost<EntryDraft>, options: EntryComboboxOptions): TemplateResult {
  const rows = rowsOf(host);
  return html`<div class="combobox">
    ${searchField(host, rows, options)}
    ${
      rows.length === 0
        ? nothing
        : html`<ul class="listbox" id="options" role="listbox" tabindex="-1" aria-labelledby=${host.labelId}>
            ${rows.map((entry, index) => entryRow(host, { entry, index, detail: options.detailOf(entry) }))}
          </ul>`
    }
    ${entryNote(host)}
  </div>`;
}

/** Entries of what is typed now: those of an older query are not picked by mistake. */
function rowsOf({ lookup, draft }: ControlHost<EntryDraft>): readonly Entry[] {
  return lookup && draft.entry === undefined ? lookup.entries : [];
}

const isFresh = (lookup: LookupView | undefined, { text }: EntryDraft) =>
  lookup?.state === 'found' && lookup.query === text.trim();

function searchField(
  host: ControlHost<EntryDraft>,
  rows: readonly Entry[],
  options: EntryComboboxOptions,
): TemplateResult {
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
    aria-describedby="${host.describedBy} entry-note"
    aria-required=${String(question.isRequired)}
    aria-invalid=${String(host.errors.length > 0)}
    aria-autocomplete="list"
    aria-expanded=${String(rows.length > 0)}
    aria-controls=${rows.length > 0 ? 'options' : nothing}
    aria-activedescendant=${draft.active === undefined || !rows[draft.active] ? nothing : optionId(draft.active)}
    .value=${draft.text}
    @focus=${(event: Event) => {
      selectText(event);
      if (draft.entry === undefined) host.lookUp(draft.text);
    }}
    @input=${(event: Event) => handleInput(host, inputText(event), options)}
    @keydown=${(event: KeyboardEvent) => handleKey(event, host, rows)}
  />`;
}

interface EntryRow {
  readonly entry: Entry;
  readonly index: number;
  readonly detail: string;
}

function entryRow(host: ControlHost<EntryDraft>, { entry, index, detail }: EntryRow): TemplateResult {
  return html`<li
    class="listbox-option"
    id=${optionId(index)}
    role="option"
    aria-selected=${String(index === host.draft.active)}
    ?data-active=${index === host.draft.active}
    @mousedown=${keepFocus}
    @click=${() => host.give(draftWithEntry(entry))}
  >
    <span>${entry.label}</span>
    ${detail === '' ? nothing : html`<span class="option-help">${detail}</span>`}
  </li>`;
}

function handleInput(host: ControlHost<EntryDraft>, text: string, { picksFirst }: EntryComboboxOptions): void {
  host.keep(picksFirst && text.trim() !== '' ? { text, active: 0 } : { text });
  host.lookUp(text);
}

function handleKey(event: KeyboardEvent, host: ControlHost<EntryDraft>, rows: readonly Entry[]): void {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const { draft } = host;
  const active = moveActive(event.key, draft.active, rows.length);
  if (active !== undefined) {
    host.keep({ ...draft, active });
    scrollTo(event, active);
    event.preventDefault();
  } else if (event.key === 'Enter' && draft.active !== undefined) handleEnter(event, host, rows[draft.active]);
}

/** Picks the entry marked. While its search is under way, Enter waits: what stands there answers an older query. */
function handleEnter(event: KeyboardEvent, host: ControlHost<EntryDraft>, entry: Entry | undefined): void {
  const isWaiting = host.lookup?.state === 'searching';
  if (isWaiting) event.preventDefault();
  if (isWaiting || !entry || !isFresh(host.lookup, host.draft)) return;
  event.preventDefault();
  host.give(draftWithEntry(entry));
}
