import * as z from 'zod/mini';
import { impacts, priorities, supportLevels, urgencies } from './levels.js';

/** The ticket language this package reads and writes; raised only when a reader of the old one would misread the new. */
export const ticketFormat = 1;

/** How a call may end. `qualified` is the ordinary ticket; `unfit` says that the script did not fit the call. */
export const outcomes = ['qualified', 'resolved', 'redirected', 'linked', 'abandoned', 'unfit'] as const;
/** How the answer came: asked in turn, told by the caller unasked, handed in by the host, not known, or passed over. */
export const provenances = ['asked', 'volunteered', 'prefilled', 'unknown', 'skipped'] as const;
/** What the scenario lets be done with an answer. `neverStored` answers are in no ticket, draft, log or event. */
export const privacies = ['none', 'personal', 'sensitive', 'neverStored'] as const;
/** How the request reached the desk. */
export const channels = ['phone', 'email', 'chat', 'inPerson', 'other'] as const;
/** What an article did for the caller once tried. */
export const articleOutcomes = ['solved', 'didNotHelp', 'outdated'] as const;
/** Which seconds an SLA counts. */
export const slaClocks = ['always', 'clientHours'] as const;
/** Why a ticket is less than complete. */
export const gapKinds = ['unknown', 'skipped', 'unanswered', 'invalid'] as const;

const text = (description: string) => z.string().check(z.meta({ description }));
const instant = (description: string) =>
  z.iso.datetime().check(z.meta({ description: `${description} UTC, ISO 8601.` }));
const named = z.strictObject({ id: z.string(), label: z.string() });

const answerSchema = z
  .strictObject({
    id: text("The question's id in the scenario."),
    step: text('Id of the step the question stands in.'),
    label: text("The question's label in the ticket's locale."),
    value: z
      .optional(z.unknown())
      .check(z.meta({ description: 'The value as the scenario types it; absent when not known or passed over.' })),
    display: text("The value as a person reads it, in the ticket's locale; empty when there is none."),
    provenance: z.enum(provenances),
    reason: z.optional(text('Why the caller does not know, or why the question was passed over.')),
    privacy: z.enum(['none', 'personal', 'sensitive']),
  })
  .check(z.meta({ id: 'TicketAnswer', description: 'One question on the path and what became of it.' }));

const prioritySchema = z.strictObject({
  level: z.enum(priorities),
  impact: z.enum(impacts),
  urgency: z.enum(urgencies),
  reasons: z.array(z.string()).check(z.meta({ description: 'Sentences that say why, as the scenario words them.' })),
  overridden: z.optional(
    z.strictObject({
      from: z.enum(priorities).check(z.meta({ description: 'The level the rules gave.' })),
      reason: text('Why the operator chose another.'),
    }),
  ),
});

const slaSchema = z.strictObject({
  respondBy: instant('First response is due then.'),
  resolveBy: instant('The solution is due then.'),
  clock: z.enum(slaClocks),
});

const escalationSchema = z.strictObject({
  level: z.enum(supportLevels),
  group: text('The team that takes the ticket, as the ticketing tool knows it.'),
  reason: z.optional(text('A sentence that says why.')),
});

const requesterSchema = z.strictObject({
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
});

const knowledgeSchema = z.strictObject({
  suggested: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  opened: z.array(z.string()),
  tried: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      outcome: z.enum(articleOutcomes),
      stepsDone: z.optional(z.array(z.string())),
    }),
  ),
  failedSearches: z.array(z.string()),
});

const metricsSchema = z.strictObject({
  durationMs: z.number().check(z.meta({ description: 'From the opening of the call to the ticket.' })),
  stepDurationsMs: z.record(z.string(), z.number()),
  keystrokes: z.number(),
  edits: z.number().check(z.meta({ description: 'Answers that replaced an earlier one.' })),
});

/** Ticket, format 1: what a finished call hands to any ticketing tool. */
export const ticketSchema = z
  .strictObject({
    format: z.literal(ticketFormat),
    id: z.uuidv7().check(z.meta({ description: 'UUID version 7 (RFC 9562); the idempotency key of its delivery.' })),
    openedAt: instant('The call was opened then.'),
    createdAt: instant('The ticket was made then.'),
    locale: text('BCP 47 tag of the language the ticket is written in.'),
    scenario: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
    client: z.strictObject({ id: z.string(), name: z.string() }),
    channel: z.enum(channels),
    operator: z.optional(z.strictObject({ id: z.string(), name: z.optional(z.string()) })),
    requester: requesterSchema,
    outcome: z.strictObject({ kind: z.enum(outcomes), reason: z.optional(z.string()) }),
    title: z.string(),
    description: z.strictObject({ text: z.string(), markdown: z.string(), html: z.string() }),
    category: z.optional(z.string()),
    tags: z.array(z.string()),
    priority: z.optional(prioritySchema),
    sla: z.optional(slaSchema),
    escalation: z.optional(escalationSchema),
    answers: z.array(answerSchema),
    unknowns: z.array(z.strictObject({ id: z.string(), label: z.string(), reason: z.optional(z.string()) })),
    fields: z
      .record(z.string(), z.unknown())
      .check(z.meta({ description: "The host's own fields, mapped by the scenario." })),
    knowledge: knowledgeSchema,
    instructions: z.array(z.strictObject({ id: z.string(), text: z.string(), acknowledgedAt: z.iso.datetime() })),
    notes: z.array(z.strictObject({ at: z.iso.datetime(), text: z.string() })),
    completeness: z.strictObject({
      score: z.number().check(z.gte(0), z.lte(1)),
      reasons: z.array(z.extend(named, { kind: z.enum(gapKinds) })),
    }),
    timeline: z.array(z.strictObject({ at: z.iso.datetime(), event: z.string(), id: z.optional(z.string()) })),
    metrics: metricsSchema,
  })
  .check(z.meta({ id: 'Ticket', title: 'Filrouge ticket', description: 'A qualified, prioritised ticket.' }));

/** A finished call as any ticketing tool may consume it. */
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
/** What the knowledge base gave. */
export type TicketKnowledge = z.infer<typeof knowledgeSchema>;
/** How a call ended. */
export type Outcome = (typeof outcomes)[number];
/** How an answer came. */
export type Provenance = (typeof provenances)[number];
/** What the scenario lets be done with an answer. */
export type Privacy = (typeof privacies)[number];
/** How the request reached the desk. */
export type Channel = (typeof channels)[number];
/** What an article did for the caller. */
export type ArticleOutcome = (typeof articleOutcomes)[number];
/** Which seconds an SLA counts. */
export type SlaClock = (typeof slaClocks)[number];
/** Why a ticket is less than complete. */
export type GapKind = (typeof gapKinds)[number];
