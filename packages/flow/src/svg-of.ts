import type { Flow } from './flow.js';
import type { FlowLayout } from './layout.js';
import { markOf } from './mark.js';
import type { FlowRow } from './row.js';
import { pictureStyle } from './picture-style.js';

/** A picture as an SVG file of its own: words as text, light and dark by the reader's choice, no script. */
export function svgOf(flow: Flow, { width, height, rows, threads }: FlowLayout): string {
  const h = Math.ceil(height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${h}" viewBox="0 0 ${width} ${h}" role="img" lang="${escaped(flow.locale)}">`,
    `<title>${escaped(flow.title)}</title>`,
    `<style>${pictureStyle}</style>`,
    `<rect class="ground" width="${width}" height="${h}"/>`,
    ...threads.map(({ kind, d }) => `<path class="${kind}" d="${d}"/>`),
    ...rows.map(rowSvg),
    '</svg>',
    '',
  ].join('\n');
}

function rowSvg({ node, dotX, dotY, lines }: FlowRow): string {
  const words = lines.map(
    ({ text, look, x, y }) => `<text class="${look}" x="${x}" y="${rounded(y)}">${escaped(text)}</text>`,
  );
  const mark = `<path class="mark" d="${markOf(node, dotX, dotY)}"/>`;
  const classes = [node.kind, ...(node.isRequired ? ['required'] : [])].join(' ');
  return `<g class="${classes}"><title>${escaped(toldWhole(node.label, node.when))}</title>${mark}${words.join('')}</g>`;
}

const toldWhole = (label: string, when: string | undefined) => (when === undefined ? label : `${label} (${when})`);
const rounded = (value: number) => Math.round(value * 10) / 10;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no characters below the space but tab and line breaks: they are left out. */
const escaped = (text: string) =>
  Array.from(text)
    .filter((character) => character >= ' ' || character === '\t' || character === '\n')
    .map((character) => entities[character] ?? character)
    .join('');
