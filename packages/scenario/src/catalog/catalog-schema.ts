import * as z from 'zod/mini';
import { textSchema } from '../source/text.js';

/** Version of the catalog's own format. */
export const catalogFormat = 1;

const described = (description: string, examples?: readonly unknown[]) =>
  z.meta({ description, ...(examples ? { examples } : {}) });

const words = (description: string, examples: readonly string[]) =>
  z._default(z.array(z.string().check(z.minLength(1))), []).check(described(description, [examples]));

const entrySchema = z
  .strictObject({
    url: z
      .string()
      .check(z.minLength(1), described('Where its JSON is, relative to the catalog.', ['acme/incident.json'])),
    title: textSchema('As the operator sees it in the list.'),
    topics: words('What callers ask for that it answers: words to find it by.', ['printer', 'password']),
  })
  .check(z.meta({ id: 'CatalogScenario', title: 'Scenario', description: 'One scenario that a desk may pick.' }));

/** One client of a catalog. */
export const catalogClientSchema = z
  .strictObject({
    id: z
      .string()
      .check(z.minLength(1), described('As the ticketing tool knows the client, and as its scenarios say.')),
    name: z.string().check(z.minLength(1), described('Always in sight of the operator.')),
    aliases: words('Other names that callers have for it.', ['ACME', 'the warehouse people']),
    color: z.optional(
      z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/, 'bad-color'), described('Marks its calls.', ['#0b6e4f'])),
    ),
    lines: words('Telephone numbers that its callers dial.', ['+33 1 99 00 20 10']),
    emailDomains: words('Whose requesters are this client’s.', ['acme.example']),
    phones: words('Starts of the numbers that its staff call from.', ['+33 1 99 00 21']),
    scenarios: z.array(entrySchema).check(z.minLength(1), described('Its scenarios, the usual one first.')),
  })
  .check(z.meta({ id: 'CatalogClient', title: 'Client', description: 'A client of the desk, and how to tell it.' }));

const heading = {
  $schema: z.optional(z.string()),
  format: z.literal(catalogFormat).check(described('Version of the catalog format; this is its first.')),
  locales: z
    ._default(z.array(z.string()), ['en'])
    .check(
      z.minLength(1),
      described('Languages of its texts; the first is that of a text without one.', [['fr', 'en']]),
    ),
};

/** A catalog with its clients unread: one with a mistake must not take the others away. */
export const catalogHeadingSchema = z.strictObject({ ...heading, clients: z.array(z.unknown()) });

/** A whole catalog, as an author writes it. */
export const catalogSchema = z
  .strictObject({ ...heading, clients: z.array(catalogClientSchema).check(described('In the order of the list.')) })
  .check(z.meta({ title: 'Filrouge catalog', description: 'The clients and scenarios that a desk may pick from.' }));

/** A client as the desk picks it, defaults filled in. */
export type CatalogClient = z.infer<typeof catalogClientSchema>;
/** One scenario of a client. */
export type CatalogScenario = z.infer<typeof entrySchema>;
/** The clients and scenarios a desk may pick from. */
export type Catalog = z.infer<typeof catalogSchema>;
