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

/** What the linter is to keep quiet about. No call reads it. */
export const lintSchema = z
  .strictObject({ ignore: z._default(z.array(ignoreSchema), []) })
  .check(z.meta({ title: 'Lint', description: 'Findings that are meant to be, each with its reason.' }));
