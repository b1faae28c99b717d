import { escapedMarkdown } from '../escape/escaped-markdown.js';
import { inertLines } from '../escape/inert-text.js';
import type { Item, Outline, Section } from './outline.js';

/** A line break inside a list item, in every Markdown: two spaces before it, the item's indent after it. */
const hardBreak = '  \n  ';

/** An outline as Markdown: lists under headings of the third level, nothing from outside but text. */
export function markdownOf({ lead, sections }: Outline): string {
  return [strong(oneLine(lead)), ...sections.map(sectionMarkdown)].join('\n\n');
}

function sectionMarkdown({ heading, items }: Section): string {
  const title = oneLine(heading);
  return [...(title === '' ? [] : [`### ${title}`, '']), ...items.map(itemMarkdown)].join('\n');
}

function itemMarkdown({ label, text }: Item): string {
  const lines = inertLines(text).map(escapedMarkdown).join(hardBreak);
  return `- ${[strong(oneLine(label)), lines].filter(Boolean).join(' ')}`;
}

const oneLine = (text: string): string => escapedMarkdown(inertLines(text).join(' '));
const strong = (text: string): string => (text === '' ? '' : `**${text}**`);
