import { html, type TemplateResult } from 'lit';
import { keyHint } from '../keyboard/key-hint.js';

/** Rows after the ninth have no digit. */
const digits = 9;

/** The digit that takes a row with Alt; undefined for a row that has none. */
export function digitOfRow(index: number): number | undefined {
  return index < digits ? index + 1 : undefined;
}

/**
 * The index of the row that Alt and a digit take; undefined for any other key. By position on the top row alone: the
 * number pad with Alt types letters by their codes.
 */
export function rowPickedBy({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): number | undefined {
  if (!altKey || ctrlKey || metaKey) return undefined;
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  return digit === undefined ? undefined : Number(digit) - 1;
}

/** These keys, to be read. */
export function pickHint(): TemplateResult {
  const [modifier] = keyHint('unknown');
  return html`<kbd class="key">${modifier}</kbd>&hairsp;<kbd class="key">${`1–${String(digits)}`}</kbd>`;
}
