import { textIn, type LocalizedText } from '@filrouge/scenario';
import type { QuestionView } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { arrowStep } from './arrow-step.js';
import type { ControlHost } from './control.js';
import { control } from './control.js';

/** Undefined until a step is picked. */
type Step = number | undefined;

/** Steps side by side: a press answers, a digit picks the step of that number, arrow keys move. */
export const scaleControl = control<Step>({
  type: 'scale',
  takesText: () => false,
  draftOf: ({ question: { value } }) => (typeof value === 'number' ? value : undefined),
  answerOf: (draft) => draft,
  render: stepRow,
  pick: (host, position) => {
    const isStep = stepsOf(host.question).includes(position);
    if (isStep) host.give(position);
    return isStep;
  },
});

interface ScaleSettings {
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly minLabel?: LocalizedText;
  readonly maxLabel?: LocalizedText;
}

// Only the scale's own control is rendered for a scale, whose schema has these keys.
const settingsOf = ({ settings }: QuestionView) => settings as unknown as ScaleSettings;

function stepsOf(question: QuestionView): readonly number[] {
  const { min, max, step = 1 } = settingsOf(question);
  return Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step);
}

function stepRow(host: ControlHost<Step>): TemplateResult {
  const { question, draft, locale } = host;
  const { minLabel, maxLabel } = settingsOf(question);
  const steps = stepsOf(question);
  const focused = draft !== undefined && steps.includes(draft) ? draft : steps[0];
  const end = (label: LocalizedText | undefined) => (label === undefined ? '' : textIn(label, locale, [locale]).text);
  return html`<div class="scale">
    <div
      class="scale-steps"
      role="radiogroup"
      aria-labelledby=${host.labelId}
      aria-describedby="${host.describedBy} scale-ends"
      aria-required=${String(question.isRequired)}
      aria-invalid=${String(host.errors.length > 0)}
      @keydown=${walk}
    >
      ${steps.map((step) => stepButton(host, step, step === focused))}
    </div>
    ${
      minLabel === undefined && maxLabel === undefined
        ? nothing
        : html`<div class="scale-ends" id="scale-ends"><span>${end(minLabel)}</span><span>${end(maxLabel)}</span></div>`
    }
  </div>`;
}

function stepButton(host: ControlHost<Step>, step: number, isFocusTarget: boolean): TemplateResult {
  return html`<label class="scale-step" @click=${(event: MouseEvent) => handlePress(event, () => host.give(step))}>
    <input
      class="scale-input"
      type="radio"
      name="step"
      ?data-focus=${isFocusTarget}
      .checked=${host.draft === step}
      @change=${() => host.keep(step)}
    />
    <span>${step}</span>
  </label>`;
}

/** A press of the pointer answers and goes on; clicks the keyboard makes have `detail` 0 and stay native. */
function handlePress(event: MouseEvent, give: () => void): void {
  if (event.detail === 0) return;
  event.preventDefault();
  give();
}

/** As radio buttons are walked, but as the language runs in every engine: Safari goes on to the right in Arabic too. */
function walk(event: KeyboardEvent): void {
  const { currentTarget, target } = event;
  const step = arrowStep(event);
  if (step === 0 || !(currentTarget instanceof Element)) return;
  const inputs = [...currentTarget.querySelectorAll('input')];
  const to = inputs[(inputs.findIndex((input) => input === target) + step + inputs.length) % inputs.length];
  to?.focus();
  to?.click();
  event.preventDefault();
}
