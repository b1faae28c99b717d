import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { shownText } from '../messages/index.js';
import type { Offer } from './offers/offer.js';
import type { PaletteWords } from './palette-words.js';

/** What a row is made from. */
export interface RowScene {
  readonly offer: Offer;
  readonly id: string;
  /** Takes the row, with Alt; absent for a row that has none. */
  readonly digit: number | undefined;
  readonly isActive: boolean;
  readonly words: PaletteWords;
  readonly onTake: () => void;
}

/** One thing the palette offers: the question, what would be set, and what is to know of it. */
export function paletteRow({ offer, id, digit, isActive, words, onTake }: RowScene): TemplateResult {
  const { act, label, shown, standing } = offer;
  return html`<li
    class="row ${standing}"
    part="row"
    id=${id}
    role="option"
    aria-selected=${String(isActive)}
    aria-disabled=${act === 'open' && standing !== 'onPath' ? 'true' : nothing}
    aria-keyshortcuts=${digit === undefined ? nothing : `Alt+${String(digit)}`}
    @mousedown=${keepFocus}
    @click=${onTake}
  >
    ${icon(act === 'open' ? 'next' : offer.isSet ? 'check' : 'current')}
    <span class="what">
      ${act === 'open' ? html`<span class="act">${words.open}</span> ` : nothing}
      <span class="label" lang=${label.locale}>${shownText(label)}</span>
      ${shown ? html`<span class="visually-hidden">: </span><strong class="shown" lang=${shown.locale}>${shownText(shown)}</strong>` : nothing}
    </span>
    ${digit === undefined ? nothing : html`<kbd class="key" aria-hidden="true">${digit}</kbd>`} ${notes(offer, words)}
  </li>`;
}

function notes({ alias, standing, isSet, today, act }: Offer, words: PaletteWords): TemplateResult | typeof nothing {
  const said = alias === undefined ? '' : words.alias(alias);
  const changes = today === undefined || act === 'open' ? '' : isSet ? words.isSet : words.replaces(today);
  const texts = [said, words.standings[standing], changes].filter((text) => text !== '');
  if (act === 'open' && today !== undefined) texts.push(today);
  return texts.length === 0 ? nothing : html`<span class="notes">${texts.join(' · ')}</span>`;
}

/** The focus stays in the field while the pointer picks. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
