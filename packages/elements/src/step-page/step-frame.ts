import type { QuestionView, StepView, View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import { shownText } from '../messages/index.js';
import { questionBeside } from '../steps/step-beside.js';
import { keyCaps } from '../templates/key-caps.js';
import type { StepPageWords } from './step-page-words.js';

type Direction = -1 | 1;

/** The step's title, and how far it is. */
export function stepHeading(view: View, step: StepView, words: StepPageWords): TemplateResult {
  const position = view.steps.findIndex(({ id }) => id === step.id) + 1;
  return html`<header>
    <h2 id="heading" part="heading" lang=${step.title.locale}>${shownText(step.title)}</h2>
    <span class="position">
      ${words.position(position, view.steps.length)} · ${words.settled(step.settled, step.total)}
    </span>
  </header>`;
}

/** The ways to the steps before and after; none where there is no such step. */
export function stepNavigation(
  view: View,
  words: StepPageWords,
  onStep: (direction: Direction) => void,
): TemplateResult {
  const buttonTo = (direction: Direction) =>
    stepButton({ target: questionBeside(view, direction), view, words, direction, onStep });
  return html`<div class="navigation">${buttonTo(-1)} ${buttonTo(1)}</div>`;
}

interface StepButton {
  readonly target: QuestionView | undefined;
  readonly view: View;
  readonly words: StepPageWords;
  readonly direction: Direction;
  readonly onStep: (direction: Direction) => void;
}

function stepButton({ target, view, words, direction, onStep }: StepButton): TemplateResult | typeof nothing {
  if (!target) return nothing;
  const action = direction > 0 ? 'nextStep' : 'previousStep';
  return html`<button
    class="button quiet ${action}"
    type="button"
    aria-keyshortcuts=${ariaKeyShortcuts(action)}
    @click=${() => onStep(direction)}
  >
    ${direction < 0 ? icon('back') : nothing}${words[action]}${keyCaps(keyHint(action, view))}${direction > 0 ? icon('next') : nothing}
  </button>`;
}
