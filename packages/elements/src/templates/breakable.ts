import { html, type TemplateResult } from 'lit';

/** Where a long address may go to the next line: before its signs, never within a word. */
const joints = /(?=[@._/-])/u;

/** A text that may hold an address: it breaks at the address's signs before it breaks within a word. */
export function breakable(text: string): TemplateResult {
  return html`${text.split(joints).map((part, index) => (index === 0 ? part : html`<wbr />${part}`))}`;
}
