import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import type { ShortcutAction } from '../keyboard/shortcuts.js';
import { keyCaps } from '../templates/key-caps.js';
import type { QuestionScene } from './question-scene.js';

/** What the buttons do, and which of them there are. */
export interface QuestionActionsOptions {
  /** Whether the control takes digits as text: the hints name other keys then. */
  readonly takesText: boolean;
  /** False for a question shown by its id: there is nowhere to go from it. */
  readonly hasNavigation: boolean;
  readonly hasPrevious: boolean;
  readonly onAction: (action: ShortcutAction) => void;
  readonly onClear: () => void;
}

/** Other answers than a value, and the way back and on. */
export function questionActions(scene: QuestionScene, options: QuestionActionsOptions): TemplateResult {
  return html`<div class="actions" part="actions">
    <div class="answers">${unknownButton(scene, options)}${skipButton(scene, options)}</div>
    ${clearButton(scene, options)} ${options.hasNavigation ? navigation(scene, options) : nothing}
  </div>`;
}

function unknownButton({ question, messages, isInStep }: QuestionScene, options: QuestionActionsOptions): Part {
  if (!question.allowsUnknown) return nothing;
  const isUnknown = question.provenance === 'unknown';
  return html`<button
    class=${isInStep ? 'button quiet small' : 'button'}
    type="button"
    data-action="unknown"
    aria-pressed=${String(isUnknown)}
    aria-keyshortcuts=${ariaKeyShortcuts('unknown')}
    @click=${() => options.onAction('unknown')}
  >
    ${isUnknown ? icon('check') : nothing}${messages.unknown}${hint('unknown', options)}
  </button>`;
}

function skipButton({ question, messages, isInStep }: QuestionScene, options: QuestionActionsOptions): Part {
  if (question.isRequired) return nothing;
  return html`<button
    class=${isInStep ? 'button quiet small' : 'button quiet'}
    type="button"
    data-action="skip"
    aria-keyshortcuts=${ariaKeyShortcuts('skip')}
    @click=${() => options.onAction('skip')}
  >
    ${messages.skip}${hint('skip', options)}
  </button>`;
}

function clearButton({ question, messages, isInStep }: QuestionScene, { onClear }: QuestionActionsOptions): Part {
  if (question.provenance === undefined) return nothing;
  return html`<button
    class="button quiet clear ${isInStep ? 'small' : ''}"
    type="button"
    data-action="clear"
    @click=${onClear}
  >
    ${messages.clear}
  </button>`;
}

function navigation({ messages }: QuestionScene, options: QuestionActionsOptions): TemplateResult {
  return html`<div class="navigation">
    <button
      class="button quiet"
      type="button"
      data-action="previous"
      aria-keyshortcuts=${ariaKeyShortcuts('previous')}
      ?disabled=${!options.hasPrevious}
      @click=${() => options.onAction('previous')}
    >
      ${icon('back')}<span class="back-word">${messages.back}</span>${hint('previous', options)}
    </button>
    <button
      class="button primary"
      type="button"
      data-action="goOn"
      aria-keyshortcuts=${ariaKeyShortcuts('goOn')}
      @click=${() => options.onAction('goOn')}
    >
      ${messages.next}${hint('goOn', options)}
    </button>
  </div>`;
}

type Part = TemplateResult | typeof nothing;

function hint(action: ShortcutAction, { takesText }: QuestionActionsOptions): TemplateResult {
  return keyCaps(keyHint(action, { isInTextEntry: takesText }));
}
