import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';

const shapes = {
  error: svg`<path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z M8 4.8v3.8 M8 11.1v.1" />`,
  warning: svg`<path d="M8 1.8 14.6 13.6H1.4z M8 6v3.6 M8 11.6v.1" />`,
  info: svg`<circle cx="8" cy="8" r="6.4" /><path d="M8 7.4v3.8 M8 4.8v.1" />`,
  success: svg`<circle cx="8" cy="8" r="6.4" /><path d="M5 8.3 7.2 10.4 11 5.9" />`,
  check: svg`<path d="M3 8.6 6.4 12 13 4.6" />`,
  question: svg`<circle cx="8" cy="8" r="6.4" /><path d="M6.1 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.8.6-.8 1.3 M8 11.5v.1" />`,
  speech: svg`<path d="M2 2.8h12v8.4H7.6L4.4 14v-2.8H2z" />`,
  probe: svg`<circle cx="7" cy="7" r="4.8" /><path d="M10.6 10.6 14.2 14.2" />`,
  back: svg`<path d="M9.8 3 4.8 8l5 5" />`,
  next: svg`<path d="M6.2 3l5 5-5 5" />`,
  down: svg`<path d="M3 6.2l5 5 5-5" />`,
  calendar: svg`<path d="M2 3.5h12v10.5H2z M2 6.8h12 M5 1.8v3 M11 1.8v3" />`,
  review: svg`<path d="M13.4 6.4A5.7 5.7 0 1 0 13.6 9.6 M13.8 2.6v4h-4" />`,
  lock: svg`<path d="M3.2 7.2h9.6v6.6H3.2z M5.4 7.2V5a2.6 2.6 0 0 1 5.2 0v2.2" />`,
  flag: svg`<path d="M3.4 14.4V2 M3.4 2.6h8.8l-2 3 2 3H3.4" />`,
  clock: svg`<circle cx="8" cy="8" r="6.4" /><path d="M8 4.4V8l2.6 1.6" />`,
  send: svg`<path d="M2 8 14 2.4 10.6 13.8 7.6 9z M7.6 9 14 2.4" />`,
  close: svg`<path d="M3.6 3.6l8.8 8.8 M12.4 3.6l-8.8 8.8" />`,
  leave: svg`<path d="M7 2.4H2.6v11.2H7 M6.4 8h7.2 M10.8 5.2 13.6 8l-2.8 2.8" />`,
  rows: svg`<path d="M2.2 3.2h11.6 M2.2 8h11.6 M2.2 12.8h11.6" />`,
  circle: svg`<circle cx="8" cy="8" r="5.6" />`,
  current: svg`<circle cx="8" cy="8" r="5.6" /><circle cx="8" cy="8" r="2" />`,
} as const;

/** Name of an icon. */
export type IconName = keyof typeof shapes;

/** A line icon, one em high, in the colour of the text around it; a word always stands beside it, so it is hidden from readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon icon-${name}"
    aria-hidden="true"
    focusable="false"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${shapes[name]}
  </svg>`;
}
