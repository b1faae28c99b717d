import type { Session } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import type { Messages } from '../messages/index.js';
import { keyCaps } from '../templates/key-caps.js';

/** What the palette of a call is shown by. */
export interface PaletteScene {
  readonly session: Session;
  readonly messages: Messages;
  readonly palette: { readonly isOpen: boolean; readonly isMissing: boolean };
  readonly onPalette: () => void;
}

/** The palette over the call, while it is open: nothing moves below it. A note where it could not be loaded. */
export function agentPalette({ session, messages, palette }: PaletteScene): TemplateResult | typeof nothing {
  if (palette.isMissing)
    return html`<p class="palette missing" role="status">${messages.frame.agent.paletteMissing}</p>`;
  if (!palette.isOpen) return nothing;
  return html`<div class="palette-place">
    <filrouge-palette class="palette" .session=${session}></filrouge-palette>
  </div>`;
}

/** The way to it, for a pointer, with the keys that do the same. */
export function paletteButton({ session, messages, palette, onPalette }: PaletteScene): TemplateResult {
  const { openPalette } = messages.frame.agent;
  return html`<button
    type="button"
    class="button quiet small search"
    title=${openPalette}
    aria-expanded=${String(palette.isOpen)}
    aria-keyshortcuts=${ariaKeyShortcuts('palette')}
    @click=${onPalette}
  >
    ${icon('probe')}<span class="search-word">${openPalette}</span>${keyCaps(keyHint('palette', session.view))}
  </button>`;
}
