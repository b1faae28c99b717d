import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../icons/icon.js';
import { quote } from '../templates/quote.js';
import type { QuestionScene } from './question-scene.js';

/** What to ask because the answer is vague. */
export function probeList({ question, view, messages }: QuestionScene): TemplateResult | typeof nothing {
  if (question.probes.length === 0) return nothing;
  const options = { messages, locale: view.locale, callerLocale: view.callerLocale };
  return html`<div class="probes" id="probes">
    <strong class="probes-heading">${icon('probe')}${messages.askFurther}</strong>
    ${question.probes.map((probe) => quote(probe, options))}
  </div>`;
}
