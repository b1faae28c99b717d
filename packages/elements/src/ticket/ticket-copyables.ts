import type { Ticket } from '@filrouge/ticket';
import type { Copyable } from '../copy/copy.js';
import type { Messages } from '../messages/index.js';
import { ticketAs, ticketFormats } from './ticket-format.js';

/** The ticket in each format, to copy; it is made when asked for. */
export function ticketCopyables(
  words: Messages['frame']['ticket'],
  ticketNow: () => Ticket | undefined,
): readonly Copyable[] {
  return ticketFormats.map((format) => ({
    label: words.copyAs(words.formats[format]),
    copied: words.copied(words.formats[format]),
    textOf: () => {
      const ticket = ticketNow();
      return ticket ? ticketAs(format, ticket) : '';
    },
  }));
}
