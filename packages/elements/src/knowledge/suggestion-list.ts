import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emptyNote, troubleNote, type EmptyScene } from './knowledge-notes.js';
import { knowledgeSearch, type SearchScene } from './knowledge-search.js';
import { suggestionItem } from './suggestion-item.js';

/** The articles, what leads to others, and what is wrong. */
export interface ListScene extends EmptyScene, SearchScene {
  readonly onOpen: (id: string, title: string) => void;
  readonly onPointer: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

/** The list with its search above; a note in place of what is not there. */
export function suggestionList(scene: ListScene): TemplateResult {
  const { suggestions, words } = scene;
  return html`
    ${knowledgeSearch(scene)} ${troubleNote(suggestions, words)}
    ${suggestions.list.length === 0 ? emptyNote(scene) : listPart(scene)}
  `;
}

function listPart({ suggestions: { list, record }, words, onOpen, ...scene }: ListScene): TemplateResult {
  return html`<ol
    part="suggestion-list"
    class="list"
    aria-labelledby="heading"
    @pointerover=${scene.onPointer}
    @pointerleave=${scene.onLeave}
    @focusout=${scene.onFocusOut}
  >
    ${repeat(
      list,
      ({ source, article }) => `${source} ${article.id}`,
      (suggestion, index) => {
        const { id, title } = suggestion.article;
        return suggestionItem({ suggestion, index, record, words, onOpen: () => onOpen(id, title) });
      },
    )}
  </ol>`;
}
