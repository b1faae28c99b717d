import * as z from 'zod/mini';

const ignoreSchema = z
  .strictObject({
    rule: z.string().check(z.minLength(1), z.meta({ description: 'Name of the rule.', examples: ['text-too-long'] })),
    at: z.optional(z.string().check(z.minLength(1))).check(
      z.meta({
        description: 'Where: id, question/option, step:id, list:name, rule:id, or a JSON Pointer. Default everywhere.',
        examples: ['symptom', '/priority/matrix'],
      }),
    ),
    because: z.string().check(z.minLength(1), z.meta({ description: 'Why it is right as it stands.' })),
  })
  .check(z.meta({ title: 'Ignored finding', description: 'A finding that is meant to be.' }));

/** What the linter is to know, and to keep quiet about. No call reads it. */
export const lintSchema = z
  .strictObject({
    ignore: z._default(z.array(ignoreSchema), []),
    groups: z
      .optional(z.array(z.string()))
      .check(z.meta({ description: 'The groups of the ticketing tool: a ticket that goes to another is told.' })),
  })
  .check(
    z.meta({
      title: 'Lint',
      description: 'What the linter is to know, and findings that are meant to be, each with its reason.',
    }),
  );
