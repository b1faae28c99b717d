import type { SetAsideView } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { type Messages, shownText } from '../messages/index.js';

/** What the list is made from. */
export interface SetAsideScene {
  readonly setAside: readonly SetAsideView[];
  readonly words: Messages['frame']['steps'];
}

/** Answers that no longer count, folded away until somebody asks: nothing is lost, and nothing is in the way. */
export function setAsideList({ setAside, words }: SetAsideScene): TemplateResult | typeof nothing {
  if (setAside.length === 0) return nothing;
  return html`<details class="aside" part="aside">
    <summary>${icon('next')}${words.setAside(setAside.length)}</summary>
    <p class="note">${words.setAsideHint}</p>
    <ul>
      ${setAside.map((answer) => setAsideItem(answer, words))}
    </ul>
  </details>`;
}

function setAsideItem(
  { label, display, provenance, standing }: SetAsideView,
  words: SetAsideScene['words'],
): TemplateResult {
  const isGiven = provenance !== 'unknown' && provenance !== 'skipped';
  return html`<li>
    <span lang=${label.locale}>${shownText(label)}</span>
    <span class="answer">${display === '' ? (isGiven ? words.kept : words.questions[provenance]) : display}</span>
    ${standing === 'pending' ? html`<span class="note">${words.states.pending}</span>` : nothing}
  </li>`;
}
