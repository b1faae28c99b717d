import * as z from 'zod/mini';
import { ticketSchema } from './ticket.js';

/** Name of the schema for good; a later format has a name of its own. */
const schemaId = 'https://filrouge.dev/schema/ticket-1.json';

/** The JSON Schema (draft 2020-12) of a ticket of format 1, as plain data; a new one at each call. */
export function ticketJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(ticketSchema, { target: 'draft-2020-12' });
  return { $schema, $id: schemaId, ...rest };
}
