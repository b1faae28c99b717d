import type { Priority } from '@filrouge/ticket';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import type { Messages } from '../messages/index.js';

/** How sure a level is: open questions may still change a provisional one. */
export interface LevelOptions {
  readonly isProvisional: boolean;
}

/** A priority as a chip: its level and its word; the colour only repeats them. Styled by `levelStyles`. */
export function renderLevel(
  level: Priority,
  words: Messages['frame']['priority'],
  { isProvisional }: LevelOptions = { isProvisional: false },
): TemplateResult {
  return html`<span class="level ${level.toLowerCase()} ${isProvisional ? 'provisional' : ''}">
    ${level === 'P1' ? icon('error') : icon('flag')}<strong>${level}</strong> <span>${words.levels[level]}</span>
    ${isProvisional ? html`<span class="visually-hidden">, ${words.provisional}</span>` : nothing}
  </span>`;
}
