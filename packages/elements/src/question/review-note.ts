import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../icons/icon.js';
import type { QuestionScene } from './question-scene.js';

/** Tells that an answer this one rests on changed, and lets the operator say that it still holds. */
export function reviewNote(scene: QuestionScene, onConfirm: () => void): TemplateResult | typeof nothing {
  const { question, messages } = scene;
  if (!question.needsReview) return nothing;
  return html`<div class="review">
    <span class="review-text">${icon('review')}<span id="review">${messages.needsReview}</span></span>
    <button class="button small" type="button" data-confirm @click=${onConfirm}>${messages.confirm}</button>
  </div>`;
}
