import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** The keys that do the same as the control beside; hidden from readers, which have `aria-keyshortcuts`. */
export function keyCaps(keys: readonly string[]): TemplateResult {
  return html`<span class="keys" aria-hidden="true">${keys.map((key) => html`<kbd class="key">${key}</kbd>`)}</span>`;
}
