import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const shapes = {
  phone: svg`<path d="M5 3.5h2.4l1.1 3.2-1.6 1.2a8.6 8.6 0 0 0 5.2 5.2l1.2-1.6 3.2 1.1V15a1.5 1.5 0 0 1-1.6 1.5A12 12 0 0 1 3.5 5.1 1.5 1.5 0 0 1 5 3.5Z" />`,
  people: svg`<circle cx="7.5" cy="7" r="2.7" /><path d="M2.5 16c0-3 2.2-4.8 5-4.8s5 1.8 5 4.8M12.5 4.6a2.6 2.6 0 0 1 0 4.9M14.3 11.6c1.9.6 3.2 2.2 3.2 4.4" />`,
  globe: svg`<circle cx="10" cy="10" r="6.8" /><path d="M3.2 10h13.6M10 3.2c2.4 2 3 4.3 3 6.8s-.6 4.8-3 6.8c-2.4-2-3-4.3-3-6.8s.6-4.8 3-6.8Z" />`,
  pause: svg`<path d="M7 4.5v11M13 4.5v11" />`,
  inbox: svg`<path d="M3 11.5 5.2 4.5h9.6L17 11.5v4H3v-4Zm0 0h4l1 2h4l1-2h4" />`,
  star: svg`<path d="m10 3 2.1 4.4 4.9.7-3.5 3.4.8 4.8L10 14l-4.3 2.3.8-4.8L3 8.1l4.9-.7L10 3Z" />`,
  speech: svg`<path d="M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5v-9Z" />`,
  back: svg`<path d="M12 4.5 6.5 10l5.5 5.5" />`,
  down: svg`<path d="M5 7.5 10 12.5l5-5" />`,
  sun: svg`<circle cx="10" cy="10" r="3.2" /><path d="M10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7 6 6M14 14l1.3 1.3M4.7 15.3 6 14M14 6l1.3-1.3" />`,
  moon: svg`<path d="M16 11.6A6.4 6.4 0 1 1 8.4 4a5.2 5.2 0 0 0 7.6 7.6Z" />`,
  halfMoon: svg`<circle cx="10" cy="10" r="6.2" /><path d="M10 3.8v12.4a6.2 6.2 0 0 0 0-12.4Z" fill="currentColor" />`,
  again: svg`<path d="M15.5 10a5.5 5.5 0 1 1-1.7-4M14 2.5V6h-3.5" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

/** Name of an icon. */
export type IconName = keyof typeof shapes;

/** What points along the line of reading. */
const turning: ReadonlySet<IconName> = new Set(['back']);

/** A drawing that repeats what the words beside it say. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon ${turning.has(name) ? 'turning' : ''}"
    viewBox="0 0 20 20"
    aria-hidden="true"
    focusable="false"
  >
    ${shapes[name]}
  </svg>`;
}
