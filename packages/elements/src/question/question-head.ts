import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../icons/icon.js';
import { rowPlaceOf } from '../steps/row-place.js';
import { languageMark } from '../templates/language-mark.js';
import { quote } from '../templates/quote.js';
import { shownText } from '../messages/index.js';
import type { QuestionScene } from './question-scene.js';

/** Provenances worth a mark: an answer asked in turn needs none. */
const marked = new Set(['volunteered', 'prefilled', 'unknown', 'skipped']);

/** Step, marks, label, what to say and the hint. */
export function questionHead(scene: QuestionScene): TemplateResult {
  const { question, view, messages } = scene;
  const { label, say, help } = question;
  const name = html`<span lang=${label.locale}>${shownText(label)}</span>
    ${question.isRequired ? html`<span class="required">${messages.required}</span>` : nothing}`;
  return html`<div class="head">
    <div class="overline">
      ${scene.isInStep ? nothing : stepTitle(scene)}${languageMark(label, view.locale)}${rowName(scene)}${marks(scene)}
    </div>
    ${scene.isInStep ? html`<h3 class="label" id="label" part="label">${name}</h3>` : html`<h2 class="label" id="label" part="label">${name}</h2>`}
    ${say ? quote(say, { messages, locale: view.locale, callerLocale: view.callerLocale }) : nothing}
    ${help ? html`<p class="help" id="help" lang=${help.locale}>${shownText(help)} ${languageMark(help, view.locale, label.locale)}</p>` : nothing}
  </div>`;
}

function stepTitle({ view, question }: QuestionScene): TemplateResult | typeof nothing {
  const step = view.steps.find(({ id }) => id === question.stepId);
  return step ? html`<span class="step" lang=${step.title.locale}>${shownText(step.title)}</span>` : nothing;
}

/** Which row of a repeat is asked about. */
function rowName({ question: { row }, view, messages }: QuestionScene): TemplateResult | typeof nothing {
  if (!row) return nothing;
  const { position, count } = rowPlaceOf(view, row);
  return html`<span class="row"
    ><span class="row-name" lang=${row.label.locale}>${shownText(row.label)}</span
    ><span class="row-position"> ${messages.rowPosition(position, count)}</span></span
  >`;
}

function marks({ question, messages }: QuestionScene): TemplateResult {
  const { provenance, privacy } = question;
  const privacyMarks: Readonly<Record<string, string>> = {
    neverStored: messages.neverStored,
    sensitive: messages.sensitive,
  };
  const privacyMark = privacyMarks[privacy];
  return html`<span class="marks">
    ${privacyMark === undefined ? nothing : html`<span class="badge">${icon('lock')}${privacyMark}</span>`}
    ${
      provenance !== undefined && marked.has(provenance)
        ? html`<span class="badge info">${messages.provenance[provenance]}</span>`
        : nothing
    }
  </span>`;
}
