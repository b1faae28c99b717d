import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { shownText } from '../messages/index.js';
import type { Offer } from './offers/offer.js';
import type { PaletteWords } from './palette-words.js';

/** As many as a glance takes. */
const mostShown = 4;

/** What was set since the palette was opened, the last first: several things are told in one breath. */
export function notedList(noted: readonly Offer[], words: PaletteWords): TemplateResult | typeof nothing {
  if (noted.length === 0) return nothing;
  return html`<ul class="noted" aria-label=${words.notedHeading}>
    ${noted
      .slice(-mostShown)
      .toReversed()
      .map(
        ({ label, shown }) =>
          html`<li class="badge success">
            ${icon('check')}<span lang=${label.locale}>${shownText(label)}</span>
            <strong lang=${shown?.locale ?? nothing}>${shown ? shownText(shown) : nothing}</strong>
          </li>`,
      )}
  </ul>`;
}
