import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import type { PickerWords } from './picker-words.js';
import type { OtherClient } from './whose-caller.js';

/** What the warning is made from. */
export interface ForeignScene {
  readonly other: OtherClient;
  readonly own: string;
  readonly words: PickerWords;
  readonly onChange: () => void;
  readonly onDismiss: () => void;
}

/** Says that the caller seems to be another client's, and offers to change. */
export function foreignNote({ other, own, words, onChange, onDismiss }: ForeignScene): TemplateResult {
  const { client, sign } = other;
  return html`<div class="foreign" part="warning">
    ${icon('warning')}
    <p>${words.foreign(sign, client.name, own)}</p>
    <div class="actions">
      <button type="button" class="button small" @click=${onChange}>${words.changeTo(client.name)}</button>
      <button type="button" class="button quiet small" @click=${onDismiss}>${words.isRight(own)}</button>
    </div>
  </div>`;
}
