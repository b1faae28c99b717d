import type { Ticket } from '@filrouge/ticket';

/** Ways to take a ticket along by hand. */
export const ticketFormats = ['text', 'markdown', 'json'] as const;
/** A way to take a ticket along by hand. */
export type TicketFormat = (typeof ticketFormats)[number];

const writers: Readonly<Record<TicketFormat, (ticket: Ticket) => string>> = {
  text: ({ title, description }) => `${title}\n\n${description.text}`,
  markdown: ({ title, description }) => `# ${title}\n\n${description.markdown}`,
  json: (ticket) => JSON.stringify(ticket, undefined, 2),
};

/** The ticket in that format. */
export function ticketAs(format: TicketFormat, ticket: Ticket): string {
  return writers[format](ticket);
}
