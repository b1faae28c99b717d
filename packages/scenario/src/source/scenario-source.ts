import * as z from 'zod/mini';
import { assistanceSchema } from './assistance.js';
import { instructionSchema } from '../items/instruction.js';
import { clientSchema } from './client.js';
import { lintSchema } from './lint.js';
import { contextSchema } from './context.js';
import { expressionSchema, localeSchema, nameIdSchema, variableIdSchema } from './identifier.js';
import { escalationSchema, knowledgeSchema, prioritySchema, slaSchema } from './outcome.js';
import { listsSchema } from './lists.js';
import { stepSchema } from './step.js';
import { textSchema } from './text.js';
import { ticketTemplateSchema } from './ticket-template.js';

/** The scenario language this package reads. */
export const scenarioFormat = 1;

/** Types a computed fact may have. */
export const factTypes = ['text', 'yesNo', 'integer', 'number', 'date'] as const;

const factSchema = z
  .strictObject({
    id: variableIdSchema,
    type: z.enum(factTypes),
    value: expressionSchema('Computed from the answers; other expressions read it by its id.'),
  })
  .check(
    z.meta({
      title: 'Fact',
      description: 'A named value computed from the answers; a yesNo fact is a named condition.',
    }),
  );

/** A scenario as an author writes it, format 1. */
export const scenarioSourceSchema = z
  .strictObject({
    $schema: z.optional(z.string()),
    format: z.literal(scenarioFormat).check(z.meta({ description: 'Version of the scenario language.' })),
    id: nameIdSchema,
    version: z
      .string()
      .check(z.minLength(1), z.meta({ description: 'The author’s own version.', examples: ['1.0.0'] })),
    locales: z.array(localeSchema).check(z.minLength(1), z.meta({ description: 'The first is the default.' })),
    title: textSchema('Name of the scenario.'),
    client: clientSchema,
    context: z._default(contextSchema, {}),
    instructions: z
      ._default(z.array(instructionSchema), [])
      .check(z.meta({ description: 'The client’s standing rules, in sight for the whole call.' })),
    assistance: z.optional(assistanceSchema),
    lists: listsSchema,
    steps: z.array(stepSchema).check(z.minLength(1)),
    facts: z
      ._default(z.array(factSchema), [])
      .check(z.meta({ description: 'Named values computed from answers; a yesNo fact is a named condition.' })),
    priority: z.optional(prioritySchema).check(z.meta({ description: 'How pressing a call is, and why.' })),
    sla: z._default(slaSchema, {}).check(
      z.meta({
        description:
          'When response and solution are due, by priority; or rules that choose the table, the first that has the priority.',
      }),
    ),
    escalation: z._default(escalationSchema, []),
    knowledge: z.optional(knowledgeSchema),
    ticket: ticketTemplateSchema,
    lint: z.optional(lintSchema),
  })
  .check(z.meta({ title: 'Filrouge scenario', description: 'A client’s qualification script.' }));

/** A scenario as written, shape checked and defaults filled in. */
export type ScenarioSource = z.infer<typeof scenarioSourceSchema>;
/** A named value computed from the answers. */
export type Fact = z.infer<typeof factSchema>;
