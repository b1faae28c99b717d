import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { textIn, type LocalizedText } from '@filrouge/scenario';
import type { ControlHost } from './control.js';
import { textField, type TextFieldOptions } from './text-field.js';

/** A line of text with the unit of the question after it, when it has one. */
export function unitField(host: ControlHost<string>, options: TextFieldOptions): TemplateResult {
  const { unit } = host.question.settings as { readonly unit?: LocalizedText };
  if (unit === undefined) return html`<div class="short">${textField(host, options)}</div>`;
  return html`<div class="short with-unit">
    ${textField(host, options)}<span class="unit">${textIn(unit, host.locale, [host.locale]).text}</span>
  </div>`;
}

/** The number as the locale writes it, without groups, so that it can be typed over; empty without one. */
export function numberText(value: unknown, locale: string): string {
  if (typeof value !== 'number') return '';
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }).format(value);
}
