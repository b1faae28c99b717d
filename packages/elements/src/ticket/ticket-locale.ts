import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../messages/language-name.js';

/** What the choice of the preview's language is made from. */
export interface TicketLocaleScene {
  /** Those of the scenario. */
  readonly locales: readonly string[];
  /** The one shown. */
  readonly shown: string;
  /** The operator's: the names of the languages are in it. */
  readonly locale: string;
  readonly label: string;
  readonly onChoose: (locale: string) => void;
}

/** Which language the ticket is looked at in; nothing where the scenario has one. */
export function ticketLocale(scene: TicketLocaleScene): TemplateResult | typeof nothing {
  const { locales, shown, locale, label, onChoose } = scene;
  if (locales.length < 2) return nothing;
  return html`<select
    class="locale"
    title=${label}
    aria-label=${label}
    @change=${(event: Event) => onChoose((event.currentTarget as HTMLSelectElement).value)}
  >
    ${locales.map((one) => html`<option value=${one} .selected=${one === shown}>${languageName(one, locale)}</option>`)}
  </select>`;
}
