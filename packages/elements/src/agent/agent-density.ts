import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import type { CallDensity } from './call-density.js';
import type { Messages } from '../messages/index.js';
import { keyCaps } from '../templates/key-caps.js';

/** What the choice of density is shown by. */
export interface DensityScene {
  readonly messages: Messages;
  readonly density: Pick<CallDensity, 'isStep' | 'isMissing' | 'drafts'>;
  readonly onDensity: () => void;
}

/** Shows the whole step, or one question again. */
export function densityButton({ messages, density, onDensity }: DensityScene): TemplateResult {
  const { wholeStep } = messages.frame.agent;
  return html`<button
    type="button"
    class="button quiet small density"
    title=${wholeStep}
    aria-pressed=${String(density.isStep)}
    aria-keyshortcuts=${ariaKeyShortcuts('density')}
    @click=${onDensity}
  >
    ${icon('rows')}<span class="search-word">${wholeStep}</span>${keyCaps(keyHint('density'))}
  </button>`;
}

/** A note where the page of a step could not be loaded. */
export function densityNote({ messages, density }: DensityScene): TemplateResult | typeof nothing {
  return density.isMissing ? html`<p role="status">${messages.frame.agent.wholeStepMissing}</p>` : nothing;
}
