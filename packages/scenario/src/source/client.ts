import * as z from 'zod/mini';

const hoursSchema = z
  .strictObject({
    days: z.string().check(z.meta({ description: 'mon-fri, sat, or mon,wed,fri.', examples: ['mon-fri', 'sat'] })),
    from: z.string().check(z.meta({ description: 'HH:MM in the client’s time zone.', examples: ['08:00'] })),
    to: z
      .string()
      .check(z.meta({ description: 'HH:MM; 24:00 is midnight; before `from`, the next day.', examples: ['18:30'] })),
  })
  .check(z.meta({ title: 'Opening hours' }));

/** The client company a scenario speaks for. */
export const clientSchema = z
  .strictObject({
    id: z.string().check(z.minLength(1), z.meta({ description: 'As the ticketing tool knows the client.' })),
    name: z.string().check(z.minLength(1), z.meta({ description: 'Always in sight of the operator.' })),
    color: z.optional(
      z
        .string()
        .check(
          z.regex(/^#[0-9a-fA-F]{6}$/, 'bad-color'),
          z.meta({ description: 'Marks the client’s calls.', examples: ['#0b6e4f'] }),
        ),
    ),
    timeZone: z._default(z.string(), 'UTC').check(z.meta({ description: 'IANA name.', examples: ['Europe/Paris'] })),
    hours: z
      ._default(z.array(hoursSchema), [])
      .check(z.meta({ description: 'Opening hours; none means always open.' })),
    holidays: z
      ._default(z.array(z.string()), [])
      .check(z.meta({ description: 'Days the client is closed, YYYY-MM-DD.' })),
    emailDomains: z
      ._default(z.array(z.string()), [])
      .check(z.meta({ description: 'Whose requesters are this client’s.' })),
  })
  .check(z.meta({ id: 'Client', title: 'Client', description: 'The client company, its hours and its colour.' }));

/** The client company a scenario speaks for, defaults filled in. */
export type Client = z.infer<typeof clientSchema>;
