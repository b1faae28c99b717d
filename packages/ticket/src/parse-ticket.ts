import type * as z from 'zod/mini';
import type { TicketIssue } from './issues.js';
import { pointerOf, valueAt } from './json-pointer.js';
import { ticketFormat } from './ticket-values.js';
import type { Ticket } from './ticket.js';
import { ticketSchema } from './ticket.js';

/** A ticket that was read, or everything that keeps it from being one. */
export type ParsedTicket =
  | { readonly ok: true; readonly ticket: Ticket }
  | { readonly ok: false; readonly issues: readonly TicketIssue[] };

type ZodIssue = z.core.$ZodIssue;
type Finding = Pick<TicketIssue, 'code' | 'params'>;

/** Reads data from outside, as `JSON.parse` gives it, as a ticket. Never throws. A ticket of another format is told by that one issue. */
export function parseTicket(input: unknown): ParsedTicket {
  if (isOfOtherFormat(input)) {
    return {
      ok: false,
      issues: [{ code: 'unsupported-format', path: '/format', params: { supported: ticketFormat } }],
    };
  }
  const parsed = readTicket(input);
  if (!parsed) return { ok: false, issues: [{ code: 'too-many-mistakes', path: '', params: {} }] };
  if (parsed.success) return { ok: true, ticket: parsed.data };
  return { ok: false, issues: parsed.error.issues.flatMap((issue) => issuesOf(issue, input)) };
}

/** What the schema makes of it; nothing for more mistakes than it can hold. */
function readTicket(input: unknown) {
  try {
    return ticketSchema.safeParse(input);
  } catch {
    // Zod hands mistakes on as arguments, and a hundred thousand of them are more than a call takes.
    return undefined;
  }
}

function isOfOtherFormat(input: unknown): boolean {
  const format = valueAt(input, ['format']);
  return typeof format === 'number' && format !== ticketFormat;
}

function issuesOf(issue: ZodIssue, input: unknown): readonly TicketIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknown-key', path: pointerOf([...issue.path, key]), params: { key } }));
  }
  const isMissing = issue.path.length > 0 && valueAt(input, issue.path) === undefined;
  const finding: Finding = isMissing ? { code: 'missing-key', params: {} } : findingOf(issue);
  return [{ ...finding, path: pointerOf(issue.path) }];
}

function findingOf(issue: ZodIssue): Finding {
  switch (issue.code) {
    case 'invalid_value':
      return { code: 'not-allowed', params: { allowed: issue.values } };
    case 'invalid_format':
      return { code: 'bad-format', params: { format: issue.format } };
    case 'too_small':
      return { code: 'out-of-range', params: { minimum: issue.minimum } };
    case 'too_big':
      return { code: 'out-of-range', params: { maximum: issue.maximum } };
    default:
      return { code: 'wrong-type', params: { expected: 'expected' in issue ? issue.expected : undefined } };
  }
}
