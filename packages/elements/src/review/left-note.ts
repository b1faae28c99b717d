import type { QuestionView } from '@filrouge/engine';
import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import { keyCaps } from '../templates/key-caps.js';
import { shownText } from '../messages/index.js';
import type { ReviewWords } from './review-words.js';

/** The question that was gone on from without an answer, and the way back: the key of the question before leads there too. */
export function leftNote({ label }: QuestionView, words: ReviewWords, onBack: () => void): TemplateResult {
  return html`<p class="left" part="left">
    ${icon('flag')}
    <button class="open" type="button" aria-keyshortcuts=${ariaKeyShortcuts('previous')} @click=${onBack}>
      <span class="why">${words.left}</span> <span lang=${label.locale}>${shownText(label)}</span>
    </button>
    ${keyCaps(keyHint('previous'))}
  </p>`;
}
