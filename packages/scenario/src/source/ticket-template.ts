import * as z from 'zod/mini';
import { ruleKeys, rulesSchema } from './rule.js';
import { localeSchema } from './identifier.js';
import { textSchema } from './text.js';

const valueExpression = (description: string) => z.optional(z.string().check(z.minLength(1), z.meta({ description })));

/** Who the requester is, from the answers. */
const requesterSchema = z
  .strictObject({
    id: valueExpression('Expression that gives the requester’s id in the host.'),
    name: valueExpression('Expression that gives the name.'),
    phone: valueExpression('Expression that gives the phone number.'),
    email: valueExpression('Expression that gives the e-mail address.'),
  })
  .check(z.meta({ description: 'Expressions that say who called.' }));

/** How the answers become a ticket. */
export const ticketTemplateSchema = z
  .strictObject({
    title: textSchema('Title; {{ expression }} pipes an answer in.'),
    locale: z.optional(localeSchema),
    requester: z.optional(requesterSchema),
    category: z._default(rulesSchema(z.string().check(z.minLength(1)), 'Category: the first rule that applies.'), []),
    tags: z
      ._default(z.array(z.strictObject({ ...ruleKeys, is: z.string().check(z.minLength(1)) })), [])
      .check(z.meta({ description: 'Tags: every rule that applies adds its own.' })),
    fields: z
      ._default(z.record(z.string(), z.string().check(z.minLength(1))), {})
      .check(z.meta({ description: 'Fields of the ticketing tool by name: an expression each.' })),
  })
  .check(z.meta({ title: 'Ticket', description: 'How the answers become a ticket.' }));
