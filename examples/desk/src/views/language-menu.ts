import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Scene } from '../desk-state.js';
import { autonyms, locales, type Locale } from '../locale.js';
import { callerLocales, ticketLocales } from '../preferences.js';
import { icon } from './icon.js';

/** Three languages in one call: the operator's, the caller's and the ticket's. */
export function languageMenu({ words, preferences, acts }: Scene): TemplateResult {
  const { settings } = words;
  const { locale, callerLocale, ticketLocale } = preferences;
  return html`
    <button type="button" class="button small languages-button" popovertarget="languages" title=${settings.languages}>
      ${icon('globe')}<span class="visually-hidden">${settings.languages}: </span>${locale.toUpperCase()}
    </button>
    <div id="languages" class="languages" popover role="group" aria-label=${settings.languages}>
      ${languageChoice({
        label: settings.operatorLocale,
        values: locales,
        chosen: locale,
        onChoose: (chosen) => acts.prefer({ locale: chosen }),
      })}
      ${languageChoice({
        label: settings.callerLocale,
        values: callerLocales,
        chosen: callerLocale,
        named: { announced: settings.announced },
        onChoose: (chosen) => acts.prefer({ callerLocale: chosen }),
      })}
      ${languageChoice({
        label: settings.ticketLocale,
        values: ticketLocales,
        chosen: ticketLocale,
        named: { script: settings.fromScript },
        onChoose: (chosen) => acts.prefer({ ticketLocale: chosen }),
      })}
    </div>
  `;
}

interface LanguageChoice<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  /** Words for what is no language. */
  readonly named?: Readonly<Partial<Record<string, string>>>;
  readonly onChoose: (value: Value) => void;
}

function languageChoice<Value extends string>(choice: LanguageChoice<Value>): TemplateResult {
  const { label, values, chosen, named = {}, onChoose } = choice;
  const handleChange = ({ currentTarget }: Event) => {
    const value = values.find((one) => currentTarget instanceof HTMLSelectElement && one === currentTarget.value);
    if (value !== undefined) onChoose(value);
  };
  return html`<label>
    <span>${label}</span>
    <select @change=${handleChange}>
      ${values.map(
        (value) =>
          html`<option
            value=${value}
            lang=${named[value] === undefined ? value : nothing}
            .selected=${live(value === chosen)}
          >
            ${named[value] ?? autonyms[value as Locale]}
          </option>`,
      )}
    </select>
  </label>`;
}
