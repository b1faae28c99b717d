import type { Priority, Ticket } from '@filrouge/ticket';

/** What a test wants of a ticket; the rest is of no matter to it. */
export interface Wanted extends Pick<Ticket, 'sla'> {
  /** Tells tickets apart. */
  readonly number: number;
  readonly level?: Priority;
}

/** A valid ticket. */
export function ticketWith({ number, level = 'P3', sla }: Wanted): Ticket {
  return {
    format: 1,
    id: `0199381f-7a40-7cc3-98c4-${String(number).padStart(12, '0')}`,
    openedAt: '2026-03-02T11:55:00.000Z',
    createdAt: '2026-03-02T12:00:00.000Z',
    locale: 'en',
    scenario: { id: 'acme', version: '1.0.0', hash: 'a1' },
    client: { id: 'acme', name: 'Acme' },
    channel: 'phone',
    requester: { name: 'Jeanne Petit' },
    outcome: { kind: 'qualified' },
    title: `Ticket ${String(number)}`,
    description: { text: 'Text', markdown: 'Text', html: '<p>Text</p>' },
    tags: [],
    priority: { level, impact: 'medium', urgency: 'medium', reasons: [] },
    ...(sla ? { sla } : {}),
    answers: [],
    unknowns: [],
    fields: {},
    knowledge: { suggested: [], opened: [], tried: [], failedSearches: [] },
    instructions: [],
    notes: [],
    completeness: { score: 1, reasons: [] },
    timeline: [],
    metrics: { durationMs: 0, stepDurationsMs: {}, keystrokes: 0, edits: 0 },
  };
}
