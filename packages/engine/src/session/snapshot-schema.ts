import { articleOutcomes, channels, outcomes, priorities, provenances } from '@filrouge/ticket';
import type { Ticket } from '@filrouge/ticket';
import type { Issue } from '@filrouge/scenario';
import * as z from 'zod/mini';
import { isLocale } from '../locale.js';
import { phases } from '../view.js';
import type { SessionSnapshot } from './snapshot.js';
import { snapshotFormat } from './snapshot.js';

/** The furthest from 1970 that a date can be. */
const lastInstantMs = 8.64e15;
const instantMs = z.number().check(z.gte(-lastInstantMs), z.lte(lastInstantMs));

const locale = z.string().check(z.refine(isLocale));

const texts = z.record(z.string(), z.string());

const issueSchema: z.ZodMiniType<Issue> = z.object({
  code: z.string(),
  path: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

const answerSchema = z.object({
  // The question type reads the value again before it counts.
  value: z.optional(z.unknown()),
  provenance: z.enum(provenances),
  reason: z.optional(z.string()),
  isOpen: z.optional(z.boolean()),
  needsReview: z.optional(z.boolean()),
  reviewCause: z.optional(z.string()),
});

const deliverySchema = z.object({
  attempts: z.number(),
  // Handed over once already, as it is; the session only passes it on.
  ticket: z.optional(z.custom<Ticket>((value) => typeof value === 'object' && value !== null && 'id' in value)),
  reference: z.optional(z.string()),
  url: z.optional(z.string()),
  issue: z.optional(issueSchema),
});

const articleSchema = z.object({ id: z.string(), title: z.string() });

const knowledgeSchema = z.object({
  suggested: z.array(articleSchema),
  opened: z.array(z.string()),
  tried: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      outcome: z.optional(z.enum(articleOutcomes)),
      stepsDone: z.array(z.string()),
    }),
  ),
  searched: z.array(z.string()),
  failedSearches: z.array(z.string()),
  missing: z.array(z.string()),
});

const assistanceSchema = z.object({
  at: z.string(),
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  target: z.string(),
});

const incidentsSchema = z.object({
  linked: z.optional(
    z.object({
      id: z.string(),
      title: z.string(),
      source: z.optional(z.string()),
      url: z.optional(z.string()),
      since: z.optional(z.string()),
    }),
  ),
  dismissed: z.array(z.string()),
});

const snapshotSchema = z.object({
  format: z.literal(snapshotFormat),
  scenario: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  sessionId: z.string().check(z.minLength(1)),
  phase: z.enum(phases),
  openedAtMs: instantMs,
  lastEventAtMs: instantMs,
  locale,
  callerLocale: locale,
  channel: z.enum(channels),
  operator: z.optional(z.object({ id: z.string(), name: z.optional(z.string()) })),
  answers: z.record(z.string(), answerSchema),
  // The types the scenario declares read it again.
  context: z.record(z.string(), z.unknown()),
  override: z.optional(z.object({ level: z.enum(priorities), reason: z.string() })),
  anchor: z.optional(z.string()),
  isPinned: z.boolean(),
  acknowledged: texts,
  notes: z.array(z.object({ at: z.string(), text: z.string() })),
  outcome: z.optional(z.object({ kind: z.enum(outcomes), reason: z.optional(z.string()) })),
  timeline: z.array(z.object({ at: z.string(), event: z.string(), id: z.optional(z.string()) })),
  metrics: z.object({ keystrokes: z.number(), edits: z.number(), stepDurationsMs: z.record(z.string(), z.number()) }),
  delivery: deliverySchema,
  wrapUp: z.optional(z.object({ note: z.string(), doneAt: z.optional(z.string()) })),
  knowledge: z.optional(knowledgeSchema),
  incidents: z.optional(incidentsSchema),
  assistance: z.optional(z.array(assistanceSchema)),
  words: z.optional(z.string()),
  hostIssues: z.optional(z.array(issueSchema)),
});

/** A snapshot from storage, or nothing when it is not one. */
export function readSnapshot(input: unknown): SessionSnapshot | undefined {
  try {
    const read = z.safeParse(snapshotSchema, input);
    // The schema's optional keys may hold undefined, which JSON never does.
    return read.success ? (read.data as SessionSnapshot) : undefined;
  } catch {
    // Of a hundred thousand mistakes zod holds none: it hands them on as arguments, and these are more than a call takes.
    return undefined;
  }
}
