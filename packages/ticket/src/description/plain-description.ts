import { escapedHtml } from '../escape/escaped-html.js';
import { escapedMarkdown } from '../escape/escaped-markdown.js';
import { inertLines } from '../escape/inert-text.js';
import type { Ticket } from '../ticket.js';
import type { DescriptionParts } from './parts.js';

/**
 * A description where the words for it could not be loaded: how pressing it is and why, and every answer under its label,
 * line by line. All else is in the ticket's data. Everything from outside is escaped, as in `descriptionInWords`.
 */
export function plainDescription(parts: DescriptionParts, locale: string): Ticket['description'] {
  const { priority, outcome, answers, notes } = parts;
  const told = [
    [priority?.level, ...(priority?.reasons ?? []), priority?.overridden?.reason, outcome.reason]
      .filter(Boolean)
      .join('. '),
    ...answers.map(({ label, display, provenance }) => `${label}: ${display || provenance}`),
    ...notes.map(({ text }) => text),
  ];
  const lines = told.map((text) => inertLines(text).join(' ')).filter(Boolean);
  return {
    text: lines.join('\n'),
    markdown: lines.map(escapedMarkdown).join('  \n'),
    html: `<div lang="${escapedHtml(locale)}" dir="auto">${lines.map(escapedHtml).join('<br>')}</div>`,
  };
}
