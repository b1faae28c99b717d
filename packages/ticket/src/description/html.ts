import { escapedHtml } from '../escape/escaped-html.js';
import { inertLines } from '../escape/inert-text.js';
import type { Item, Outline, Section } from './outline.js';

/** An outline as HTML of `div`, `p`, `strong`, `h3`, `ul`, `li` and `br`; only the `div` has attributes, `lang` and `dir`. */
export function htmlOf({ locale, direction, lead, sections }: Outline): string {
  const body = [`<p>${strong(oneLine(lead))}</p>`, ...sections.map(sectionHtml)].join('\n');
  return `<div lang="${escapedHtml(locale)}" dir="${direction}">\n${body}\n</div>`;
}

function sectionHtml({ heading, items }: Section): string {
  const title = oneLine(heading);
  return [...(title === '' ? [] : [`<h3>${title}</h3>`]), '<ul>', ...items.map(itemHtml), '</ul>'].join('\n');
}

function itemHtml({ label, text }: Item): string {
  const lines = inertLines(text).map(escapedHtml).join('<br>');
  return `<li>${[strong(oneLine(label)), lines].filter(Boolean).join(' ')}</li>`;
}

const oneLine = (text: string): string => escapedHtml(inertLines(text).join(' '));
const strong = (text: string): string => (text === '' ? '' : `<strong>${text}</strong>`);
