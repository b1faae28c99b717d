import { impacts, priorities, slaClocks, supportLevels, urgencies } from '@filrouge/ticket';
import * as z from 'zod/mini';
import { expressionSchema } from './identifier.js';
import { ruleKeys, rulesSchema } from './rule.js';
import { textSchema } from './text.js';

const priorityLevel = z.enum(priorities);

const matrixRow = z.strictObject({ high: priorityLevel, medium: priorityLevel, low: priorityLevel });

/** How impact and urgency give the priority, for this client. */
export const prioritySchema = z
  .strictObject({
    impact: rulesSchema(z.enum(impacts), 'Effect on the business: the first rule that applies.'),
    urgency: rulesSchema(z.enum(urgencies), 'How long the business can wait: the first rule that applies.'),
    matrix: z
      .strictObject({ high: matrixRow, medium: matrixRow, low: matrixRow })
      .check(z.meta({ description: 'By impact, then urgency.' })),
    raise: z
      ._default(
        z.array(
          z.strictObject({
            ...ruleKeys,
            when: expressionSchema('Raises when true.'),
            to: priorityLevel,
          }),
        ),
        [],
      )
      .check(z.meta({ description: 'Every line that applies raises the level to at least its own; none lowers it.' })),
    override: z
      .optional(z.boolean())
      .check(z.meta({ description: 'Whether the operator may choose another level, with a reason. Default false.' })),
  })
  .check(z.meta({ title: 'Priority' }));

/** When a priority's answer and solution are due. */
export const slaPolicySchema = z
  .strictObject({
    respond: z.string().check(z.meta({ description: 'First response, ISO 8601.', examples: ['PT15M'] })),
    resolve: z.string().check(z.meta({ description: 'Solution, ISO 8601.', examples: ['PT4H'] })),
    clock: z._default(z.enum(slaClocks), 'always'),
  })
  .check(z.meta({ title: 'SLA' }));

const slaLevelsSchema = z.strictObject({
  P1: z.optional(slaPolicySchema),
  P2: z.optional(slaPolicySchema),
  P3: z.optional(slaPolicySchema),
  P4: z.optional(slaPolicySchema),
  P5: z.optional(slaPolicySchema),
});

const slaRuleSchema = z
  .strictObject({ when: ruleKeys.when, is: slaLevelsSchema })
  .check(z.meta({ title: 'SLA rule', description: 'Due times of the calls it applies to, by priority.' }));

/** SLA by priority; or rules, of which the first that applies and has the priority says when it is due. */
export const slaSchema = z.union([slaLevelsSchema, z.array(slaRuleSchema)]);

/** Due times by priority. */
export type SlaLevels = z.infer<typeof slaLevelsSchema>;
type Sla = z.infer<typeof slaSchema>;

/** Every table of due times, whichever way they are written, with its JSON Pointer. */
export function slaTablesOf(sla: Sla): readonly { readonly path: string; readonly levels: SlaLevels }[] {
  if (!isRules(sla)) return [{ path: '/sla', levels: sla }];
  return sla.map(({ is }, position) => ({ path: `/sla/${position}/is`, levels: is }));
}

/** The lines of `sla`, in order; none where it is one table for all calls. */
export const slaRulesOf = (sla: Sla): readonly z.infer<typeof slaRuleSchema>[] => (isRules(sla) ? sla : []);

const isRules = (sla: Sla): sla is z.infer<typeof slaRuleSchema>[] => Array.isArray(sla);

/** Who takes the ticket: the first rule that applies. May read `priority`, `impact` and `urgency`. */
export const escalationSchema = z
  .array(
    z.strictObject({
      ...ruleKeys,
      level: z.enum(supportLevels),
      group: z.string().check(z.minLength(1), z.meta({ description: 'The team, as the ticketing tool knows it.' })),
    }),
  )
  .check(
    z.meta({
      description: 'Who takes the ticket: the first rule that applies. May read priority, impact and urgency.',
    }),
  );

/** What the knowledge base is asked. */
export const knowledgeSchema = z.strictObject({
  collections: z._default(z.array(z.string()), []).check(
    z.meta({
      description: 'Collections searched for this client; all that the knowledge base has where none is named.',
    }),
  ),
  pins: z
    ._default(
      z.array(
        z.strictObject({
          ...ruleKeys,
          article: z.string().check(z.minLength(1)),
          title: z.optional(textSchema('Title shown.')),
        }),
      ),
      [],
    )
    .check(z.meta({ description: 'Articles put first when their rule applies.' })),
});
