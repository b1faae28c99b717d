import { htmlOf } from './html.js';
import { markdownOf } from './markdown.js';
import { outlineOf } from './outline-of.js';
import type { DescriptionParts } from './parts.js';
import { plainTextOf } from './plain-text.js';
import { messagesOf } from '../messages/messages-of.js';
import type { Ticket } from '../ticket.js';

/**
 * What the next team must read, as plain text, Markdown and HTML. Everything from outside is escaped for its notation.
 * A locale without words of ours gets those of its base language, else English. Throws when the zone or a time is none.
 */
export function descriptionInWords(parts: DescriptionParts, locale: string): Ticket['description'] {
  const outline = outlineOf(parts, messagesOf(locale));
  return { text: plainTextOf(outline), markdown: markdownOf(outline), html: htmlOf(outline) };
}
