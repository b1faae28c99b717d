import type { SuggestionsView } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import type { KnowledgeWords } from '../messages/knowledge.js';

/** What went wrong with the search, in one calm line; nothing when all is well. */
export function troubleNote(
  { state, issues }: SuggestionsView,
  words: KnowledgeWords,
): TemplateResult | typeof nothing {
  const sentence = troubleIn(state, issues, words);
  return sentence === undefined ? nothing : html`<p class="note">${icon('info')}<span>${sentence}</span></p>`;
}

function troubleIn(
  state: SuggestionsView['state'],
  issues: SuggestionsView['issues'],
  words: KnowledgeWords,
): string | undefined {
  if (state === 'offline') return words.offline;
  if (state === 'failed') return words.failed;
  const missing = issues.find(({ code }) => code === 'unknown-collection');
  if (missing) return words.noCollection(String(missing.params['collection']));
  const sources = new Set(issues.flatMap(({ source }) => source ?? []));
  return sources.size === 0 ? undefined : words.partly([...sources].join(', '));
}

/** A list without articles. */
export interface EmptyScene {
  readonly suggestions: SuggestionsView;
  readonly words: KnowledgeWords;
  /** What would be noted as missing; absent while there is nothing to look for. */
  readonly wanted: string | undefined;
  /** False once the call is over. */
  readonly isOpen: boolean;
  readonly onNote: (text: string) => void;
}

/** Says why there is no article, and offers to tell those who write them. */
export function emptyNote({ suggestions, words, wanted, isOpen, onNote }: EmptyScene): TemplateResult | typeof nothing {
  const { state, record, words: searched } = suggestions;
  if (state !== 'idle') return nothing;
  if (wanted === undefined) return html`<p class="muted">${words.waiting}</p>`;
  const isNoted = record.missing.includes(wanted);
  return html`<div class="empty">
    <p class="muted">${searched === undefined ? words.nothing : words.nothingFor(searched)}</p>
    ${
      isNoted
        ? html`<p class="said" tabindex="-1">${icon('check')}${words.missingNoted}</p>`
        : isOpen
          ? html`<button type="button" class="button small note-missing" @click=${() => onNote(wanted)}>
              ${icon('flag')}${words.noteMissing}
            </button>`
          : nothing
    }
  </div>`;
}
