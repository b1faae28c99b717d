import { inertLines } from '../escape/inert-text.js';
import type { Item, Outline, Section } from './outline.js';

/** An outline as plain text. Further lines of a text are indented, so that no text from outside can pass for a line of ours. */
export function plainTextOf({ lead, sections }: Outline): string {
  return [oneLine(lead), ...sections.map(sectionText)].join('\n\n');
}

function sectionText({ heading, items }: Section): string {
  const title = oneLine(heading);
  return [...(title === '' ? [] : [title]), ...items.map(itemText)].join('\n');
}

function itemText({ label, text }: Item): string {
  return `- ${[oneLine(label), inertLines(text).join('\n    ')].filter(Boolean).join(' ')}`;
}

const oneLine = (text: string): string => inertLines(text).join(' ');
