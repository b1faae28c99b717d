import { textIn, type Catalog } from '@filrouge/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { clientColor } from '../templates/client-color.js';
import { shownText } from '../messages/index.js';
import type { PickerOffer } from './catalog-index.js';

/** What a row is made from. */
export interface RowScene {
  readonly offer: PickerOffer;
  readonly catalog: Catalog;
  readonly locale: string;
  readonly id: string;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

/** One scenario to pick: whose, what for, and why it was found. */
export function offerRow({ offer, catalog, locale, id, isActive, onPick }: RowScene): TemplateResult {
  const { client, scenario } = offer.entry;
  const title = textIn(scenario.title, locale, catalog.locales);
  return html`<li
    class="row"
    part="row"
    id=${id}
    role="option"
    aria-selected=${String(isActive)}
    ${clientColor(client.color)}
    @mousedown=${keepFocus}
    @click=${onPick}
  >
    <strong class="client" dir="auto">${client.name}</strong>
    <span class="title" lang=${title.locale}>${shownText(title)}</span>
    ${offer.reason === undefined ? nothing : html`<bdi class="reason">${offer.reason}</bdi>`}
  </li>`;
}

/** The focus stays in the field while the pointer picks. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
