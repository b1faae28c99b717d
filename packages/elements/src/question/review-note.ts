import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../icons/icon.js';
import { shownText } from '../messages/index.js';
import type { QuestionScene } from './question-scene.js';

/** What the note's buttons do. */
export interface ReviewActs {
  /** The answer still holds. */
  readonly onConfirm: () => void;
  /** Goes to the question whose answer changed. */
  readonly onOpen: (id: string) => void;
}

/** Tells that an answer this one rests on changed, and lets the operator say that it still holds. */
export function reviewNote(scene: QuestionScene, { onConfirm, onOpen }: ReviewActs): TemplateResult | typeof nothing {
  const { question, messages } = scene;
  if (!question.needsReview) return nothing;
  const { reviewCause: cause } = question;
  return html`<div class="review">
    <span class="review-text">${icon('review')}<span id="review">${messages.needsReview}</span></span>
    ${
      cause
        ? html`<button class="link" type="button" data-cause @click=${() => onOpen(cause.id)}>
            ${messages.changed} <span lang=${cause.label.locale}>${shownText(cause.label)}</span>
          </button>`
        : nothing
    }
    <button class="button small" type="button" data-confirm @click=${onConfirm}>${messages.confirm}</button>
  </div>`;
}
