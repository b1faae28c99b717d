import type { SuggestionsView } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import type { KnowledgeWords } from '../messages/knowledge.js';

/** The field for the operator's own words. */
export interface SearchScene {
  readonly suggestions: SuggestionsView;
  readonly words: KnowledgeWords;
  /** False once the call is over. */
  readonly isOpen: boolean;
  readonly onSearch: (text: string) => void;
}

/** A search of the operator's own: the words stay in the field, those of before are offered again. */
export function knowledgeSearch(scene: SearchScene): TemplateResult | typeof nothing {
  return scene.isOpen ? html`${searchForm(scene)} ${foundLine(scene)}` : nothing;
}

function searchForm({ suggestions, words, onSearch }: SearchScene): TemplateResult {
  const handleSubmit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    onSearch(event.currentTarget.querySelector('input')?.value ?? '');
  };
  return html`
    <form class="search" role="search" @submit=${handleSubmit}>
      <input
        id="search"
        class="field"
        dir="auto"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        list="searched"
        aria-label=${words.search}
        placeholder=${words.searchHint}
        .value=${suggestions.words ?? ''}
      />
      <datalist id="searched">
        ${suggestions.record.searched.toReversed().map((searched) => html`<option value=${searched}></option>`)}
      </datalist>
      <button class="button small" aria-label=${words.searchButton} title=${words.searchButton}>
        ${icon('probe')}
      </button>
    </form>
  `;
}

function foundLine({ suggestions, words, onSearch }: SearchScene): TemplateResult | typeof nothing {
  if (suggestions.words === undefined) return nothing;
  return html`<p class="found">
    <span>${words.foundFor(suggestions.list.length, suggestions.words)}</span>
    <button type="button" class="link small" @click=${() => onSearch('')}>${words.backToCall}</button>
  </p>`;
}
