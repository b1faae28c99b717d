import type { SuggestionsView } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { digitKeys } from '../controls/option-row.js';
import { icon } from '../icons/icon.js';
import type { KnowledgeWords } from '../messages/knowledge.js';
import { keyCaps } from '../templates/key-caps.js';
import { highlighted } from './highlighted.js';

type Suggestion = SuggestionsView['list'][number];

/** One line of the list of articles. */
export interface SuggestionScene {
  readonly suggestion: Suggestion;
  readonly index: number;
  readonly record: SuggestionsView['record'];
  readonly words: KnowledgeWords;
  readonly onOpen: () => void;
}

/** An article that may help: its title, why it is here, the place that matched, and what came of it. */
export function suggestionItem({ suggestion, index, record, words, onOpen }: SuggestionScene): TemplateResult {
  const { article, pin, excerpt, matches } = suggestion;
  const text = excerpt ?? article.summary;
  return html`<li>
    <button type="button" class="suggestion ${pin ? 'pinned' : ''}" data-id=${article.id} @click=${onOpen}>
      <span class="line">
        <span class="title" lang=${pin ? nothing : langOf(article.locale)}>${article.title}</span
        >${keyCaps(digitKeys(index))}
      </span>
      <span class="why">${whyPart(suggestion, words)}${statusPart(article.id, record, words)}</span>
      ${
        text === undefined
          ? nothing
          : html`<span class="excerpt" lang=${langOf(article.locale)}
              >${highlighted(
                text,
                matches.map((match) => match.text),
              )}</span
            >`
      }
    </button>
  </li>`;
}

function whyPart({ pin, matches }: Suggestion, words: KnowledgeWords): TemplateResult | typeof nothing {
  if (pin) return html`<span class="badge info">${icon('flag')}${words.pinned}</span> ${pin.because ?? nothing}`;
  if (matches.length === 0) return nothing;
  const shown = matches.slice(0, mostMatches).map(({ text, isCode }) => (isCode ? words.code(text) : text));
  return html`${words.matches(shown.join(', '))}`;
}

/** More words make no reason clearer. */
const mostMatches = 4;

function statusPart(
  id: string,
  { opened, tried }: SuggestionsView['record'],
  words: KnowledgeWords,
): TemplateResult | typeof nothing {
  const outcome = tried.find((article) => article.id === id)?.outcome;
  if (outcome)
    return html` <span class="badge ${outcome === 'solved' ? 'success' : ''}">${words.outcomes[outcome]}</span>`;
  return opened.includes(id) ? html` <span class="badge">${words.opened}</span>` : nothing;
}

/** `und` tells a reader nothing. */
export const langOf = (locale: string): string | typeof nothing => (locale === 'und' ? nothing : locale);
