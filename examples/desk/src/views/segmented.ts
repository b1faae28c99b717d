import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A choice of a few, all in sight. */
export interface Segmented<Value extends string> {
  /** Unique on the page. */
  readonly name: string;
  readonly legend: string;
  /** Whether the legend stands beside the choice or is only read aloud. */
  readonly showsLegend?: boolean;
  readonly values: readonly Value[];
  readonly chosen: Value;
  /** A text, or a template of one. */
  readonly labelOf: (value: Value) => unknown;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons side by side: the arrow keys work as everywhere. */
export function segmented<Value extends string>(choice: Segmented<Value>): TemplateResult {
  const { name, legend, showsLegend = false, values, chosen, labelOf, onChoose } = choice;
  return html`
    <fieldset class="segmented">
      <legend class=${showsLegend ? '' : 'visually-hidden'}>${legend}</legend>
      ${values.map(
        (value) => html`
          <label class="segment">
            <input
              type="radio"
              name=${name}
              .value=${value}
              .checked=${live(value === chosen)}
              @change=${() => onChoose(value)}
            /><span>${labelOf(value)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
