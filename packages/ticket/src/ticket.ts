import * as z from 'zod/mini';
import { count, described, instant, text, texts } from './described.js';
import { assistanceSchema, incidentSchema, knowledgeSchema } from './ticket-help.js';
import { impacts, priorities, supportLevels, urgencies } from './levels.js';
import {
  channels,
  gapKinds,
  outcomes,
  provenances,
  slaClocks,
  storedPrivacies,
  ticketFormat,
} from './ticket-values.js';

const rowSchema = z
  .strictObject({
    id: text('Stays when other rows are removed, such as machines[2].'),
    repeat: text('Id of the repeat in the scenario.'),
    index: count('Its number among the rows, from 0.'),
    label: text("Its name in the ticket's locale, the rows around it first."),
  })
  .check(z.meta({ description: 'The row of a repeat an answer stands in; absent outside.' }));

const answerSchema = z
  .strictObject({
    id: text("The question's id in the scenario."),
    step: text('Id of the step the question stands in.'),
    label: text("The question's label in the ticket's locale."),
    row: z.optional(rowSchema),
    value: z
      .optional(z.unknown())
      .check(described('The value as the scenario types it; absent when not known or passed over.')),
    display: text("The value as a person reads it, in the ticket's locale; empty when there is none."),
    provenance: z.enum(provenances).check(described('How the answer came.')),
    reason: z.optional(text('Why the caller does not know, or why the question was passed over.')),
    privacy: z.enum(storedPrivacies).check(described('What may be done with the answer.')),
  })
  .check(z.meta({ id: 'TicketAnswer', description: 'One question on the path and what became of it.' }));

const prioritySchema = z
  .strictObject({
    level: z.enum(priorities).check(described('Order of work, P1 first.')),
    impact: z.enum(impacts).check(described('Effect of the incident on the business.')),
    urgency: z.enum(urgencies).check(described('How long the business can wait.')),
    reasons: texts('Sentences that say why, as the scenario words them.'),
    overridden: z.optional(
      z
        .strictObject({
          from: z.enum(priorities).check(described('The level the rules gave.')),
          reason: text('Why the operator chose another.'),
        })
        .check(described('What the operator changed; absent when the rules decided.')),
    ),
  })
  .check(described('How pressing it is, and why; absent when no rule could decide.'));

const slaSchema = z
  .strictObject({
    respondBy: instant('First response is due then.'),
    resolveBy: instant('The solution is due then.'),
    clock: z.enum(slaClocks).check(described('Which seconds count: all, or those of the opening hours.')),
  })
  .check(described('Due times; absent when the client was promised none.'));

const escalationSchema = z
  .strictObject({
    level: z.enum(supportLevels).check(described('Line of support.')),
    group: text('The team that takes the ticket, as the ticketing tool knows it.'),
    reason: z.optional(text('A sentence that says why.')),
  })
  .check(described('Who takes the ticket, and why.'));

const requesterSchema = z
  .strictObject({
    id: z.optional(text('Key of the person in the ticketing tool.')),
    name: z.optional(text('Name as told.')),
    phone: z.optional(text('Where to call back.')),
    email: z.optional(text('Where to write to.')),
  })
  .check(described('Who called.'));

const completenessSchema = z
  .strictObject({
    score: z.number().check(z.gte(0), z.lte(1), described('0 is nothing, 1 is everything that was asked.')),
    reasons: z
      .array(
        z.strictObject({
          id: text("The question's id."),
          label: text("The question's label."),
          kind: z.enum(gapKinds).check(described('What is wrong with the answer.')),
        }),
      )
      .check(described('Every gap, the required questions first.')),
  })
  .check(described('How much of what was asked has an answer.'));

const metricsSchema = z
  .strictObject({
    durationMs: count('From the opening of the call to the ticket, in milliseconds.'),
    stepDurationsMs: z.record(z.string(), z.number()).check(described('Milliseconds by id of the step.')),
    keystrokes: count('Keys pressed in the widget.'),
    edits: count('Answers that replaced an earlier one.'),
  })
  .check(described('What the call took.'));

/** Ticket, format 1: what a finished call hands to any ticketing tool. */
export const ticketSchema = z
  .strictObject({
    format: z.literal(ticketFormat).check(described('The ticket language; this is its first.')),
    id: z.uuidv7().check(described('UUID version 7 (RFC 9562); the idempotency key of its delivery.')),
    openedAt: instant('The call was opened then.'),
    createdAt: instant('The ticket was made then.'),
    locale: text('BCP 47 tag of the language the ticket is written in.'),
    scenario: z
      .strictObject({
        id: text("The scenario's id."),
        version: text("The author's version of it."),
        hash: text('Hash of what the session ran.'),
      })
      .check(described('What conducted the call.')),
    client: z
      .strictObject({ id: text("The client's id."), name: text("The client's name.") })
      .check(described('The company the desk answered for.')),
    channel: z.enum(channels).check(described('How the request reached the desk.')),
    operator: z.optional(
      z
        .strictObject({ id: text("The operator's id."), name: z.optional(text("The operator's name.")) })
        .check(described('Who conducted the call.')),
    ),
    requester: requesterSchema,
    outcome: z
      .strictObject({
        kind: z.enum(outcomes).check(described('How the call ended.')),
        reason: z.optional(text('A sentence that says why.')),
      })
      .check(described('How the call ended, and why.')),
    incident: z.optional(incidentSchema),
    title: text('One line, as the scenario composes it.'),
    description: z
      .strictObject({
        text: text('Plain text.'),
        markdown: text('Markdown; nothing from outside is markup in it.'),
        html: text('HTML of a few tags; nothing from outside is markup in it.'),
      })
      .check(described('What the next team must read, three times the same.')),
    category: z.optional(text('Kind of request, as the ticketing tool knows it.')),
    tags: texts('Words to sort and search by.'),
    priority: z.optional(prioritySchema),
    sla: z.optional(slaSchema),
    escalation: z.optional(escalationSchema),
    answers: z.array(answerSchema).check(described('Questions on the path, in asked order.')),
    unknowns: z
      .array(
        z.strictObject({
          id: text("The question's id."),
          label: text("The question's label."),
          reason: z.optional(text('Why the caller does not know.')),
        }),
      )
      .check(described('What was asked and the caller does not know.')),
    fields: z.record(z.string(), z.unknown()).check(described("The host's own fields, mapped by the scenario.")),
    knowledge: knowledgeSchema,
    assistance: z
      .optional(z.array(assistanceSchema))
      .check(described('Remote assistance that was opened during the call, each time; absent when none was.')),
    instructions: z
      .array(
        z.strictObject({
          id: text("The instruction's id."),
          text: text('What it said then.'),
          say: z.optional(text('What was to be read to the caller word for word.')),
          acknowledgedAt: instant('The operator acknowledged it then.'),
        }),
      )
      .check(described("The client's instructions that the operator acknowledged.")),
    notes: z
      .array(z.strictObject({ at: instant('It was taken then.'), text: text("The operator's own words.") }))
      .check(described('What no question asked for.')),
    completeness: completenessSchema,
    timeline: z
      .array(
        z.strictObject({
          at: instant('It happened then.'),
          event: text('What happened.'),
          id: z.optional(text('What it happened to: a question, an instruction, an article.')),
        }),
      )
      .check(described('The course of the call.')),
    metrics: metricsSchema,
  })
  .check(z.meta({ title: 'Filrouge ticket', description: 'A qualified, prioritised ticket.' }));

/** A finished call, as a ticketing tool reads it. */
export type Ticket = z.infer<typeof ticketSchema>;
/** One question on the path and what became of it. */
export type TicketAnswer = z.infer<typeof answerSchema>;
/** Level with its reasons, and what the operator changed. */
export type TicketPriority = z.infer<typeof prioritySchema>;
/** Due times. */
export type TicketSla = z.infer<typeof slaSchema>;
/** Who takes the ticket, and why. */
export type TicketEscalation = z.infer<typeof escalationSchema>;
/** Who called. */
export type TicketRequester = z.infer<typeof requesterSchema>;
/** Remote assistance that was opened. */
export type TicketAssistance = z.infer<typeof assistanceSchema>;
/** The known incident that a call is part of. */
export type TicketIncident = z.infer<typeof incidentSchema>;
/** What the knowledge base gave. */
export type TicketKnowledge = z.infer<typeof knowledgeSchema>;
