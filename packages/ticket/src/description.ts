import type { DescriptionParts } from './description/parts.js';
import { describer } from './description/describer.js';
import type { Ticket } from './ticket.js';

/**
 * What the next team must read, as plain text, Markdown and HTML. Everything from outside is escaped for its notation.
 * A locale without words of ours gets those of its base language, else English. Throws when the zone or a time is none.
 */
export const descriptionOf = (parts: DescriptionParts, locale: string): Ticket['description'] =>
  describer()(parts, locale);
