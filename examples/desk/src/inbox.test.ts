import type { Ticket } from '@filrouge/ticket';
import { describe, expect, it } from 'vitest';
import { createInbox } from './inbox.js';
import { createMemory, type Keeping } from './keeping.js';
import { ticketWith } from './testing/ticket-with.js';

const noon = new Date('2026-03-02T12:00:00Z');
const dueAt = (respondBy: string): Pick<Ticket, 'sla'> => ({
  sla: { respondBy, resolveBy: '2026-03-09T12:00:00.000Z', clock: 'always' },
});

describe('the inbox', () => {
  it('numbers tickets by year', () => {
    const inbox = createInbox(createMemory());

    const references = [1, 2].map((number) => inbox.receive(ticketWith({ number }), noon)?.reference);

    expect(references).toEqual(['INC-2026-0001', 'INC-2026-0002']);
  });

  it('starts again with a new year', () => {
    const inbox = createInbox(createMemory());
    inbox.receive(ticketWith({ number: 1 }), noon);

    const entry = inbox.receive(ticketWith({ number: 2 }), new Date('2027-01-01T00:00:00Z'));

    expect(entry?.reference).toBe('INC-2027-0001');
  });

  it('takes the same ticket once', () => {
    const inbox = createInbox(createMemory());
    const first = inbox.receive(ticketWith({ number: 1 }), noon);

    const again = inbox.receive(ticketWith({ number: 1 }), noon);

    expect(again).toBe(first);
    expect(inbox.entries).toHaveLength(1);
  });

  it('puts the gravest first, then what is due first, and what has no priority last', () => {
    const inbox = createInbox(createMemory());
    const { priority: _none, ...withoutPriority } = ticketWith({ number: 4 });
    inbox.receive(withoutPriority, noon);
    inbox.receive(ticketWith({ number: 1, level: 'P3', ...dueAt('2026-03-02T13:00:00.000Z') }), noon);
    inbox.receive(ticketWith({ number: 2, level: 'P1', ...dueAt('2026-03-02T15:00:00.000Z') }), noon);
    inbox.receive(ticketWith({ number: 3, level: 'P1', ...dueAt('2026-03-02T14:00:00.000Z') }), noon);

    expect(inbox.entries.map(({ reference }) => reference)).toEqual([
      'INC-2026-0004',
      'INC-2026-0003',
      'INC-2026-0002',
      'INC-2026-0001',
    ]);
  });

  it('holds its tickets over a reload', () => {
    const keeping = createMemory();
    createInbox(keeping).receive(ticketWith({ number: 1 }), noon);

    const reopened = createInbox(keeping);

    expect(reopened.entries.map(({ reference }) => reference)).toEqual(['INC-2026-0001']);
    expect(reopened.unreadable).toBe(0);
  });

  it('shows what another tab received once it reads again', () => {
    const keeping = createMemory();
    const [here, there] = [createInbox(keeping), createInbox(keeping)];
    there.receive(ticketWith({ number: 1 }), noon);

    here.reload();

    expect(here.entries).toHaveLength(1);
  });

  it('counts what it cannot read and keeps the rest', () => {
    const keeping = createMemory();
    createInbox(keeping).receive(ticketWith({ number: 1 }), noon);
    const kept: unknown[] = JSON.parse(keeping.getItem('filrouge-desk-inbox') ?? '[]');
    keeping.setItem('filrouge-desk-inbox', JSON.stringify([...kept, { reference: 'INC-2020-0001' }]));

    const inbox = createInbox(keeping);

    expect([inbox.entries.length, inbox.unreadable]).toEqual([1, 1]);
  });

  it('refuses a ticket for which there is no room', () => {
    const full: Keeping = {
      ...createMemory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };

    const inbox = createInbox(full);

    expect(inbox.receive(ticketWith({ number: 1 }), noon)).toBeUndefined();
    expect(inbox.entries).toEqual([]);
  });

  it('is empty once cleared', () => {
    const keeping = createMemory();
    const inbox = createInbox(keeping);
    inbox.receive(ticketWith({ number: 1 }), noon);

    inbox.clear();

    expect(inbox.entries).toEqual([]);
    expect(createInbox(keeping).entries).toEqual([]);
  });
});

describe('a note written after the call', () => {
  it('stands beside its ticket, which stays as it came, over a reload too', () => {
    const keeping = createMemory();
    const inbox = createInbox(keeping);
    const ticket = ticketWith({ number: 1 });
    inbox.receive(ticket, noon);
    inbox.receive(ticketWith({ number: 2 }), noon);

    const isAdded = inbox.addNote(ticket.id, { at: noon.toISOString(), text: 'Calls back at five' });

    expect(isAdded).toBe(true);
    const notes = createInbox(keeping).entries.map((entry) => [entry.ticket.id === ticket.id, entry.workNotes]);
    expect(notes).toEqual(
      expect.arrayContaining([
        [true, [{ at: noon.toISOString(), text: 'Calls back at five' }]],
        [false, undefined],
      ]),
    );
    expect(inbox.entries.find((entry) => entry.ticket.id === ticket.id)?.ticket).toEqual(ticket);
  });

  it('is told not to be taken for a ticket that is not here', () => {
    const inbox = createInbox(createMemory());

    expect(inbox.addNote('none', { at: noon.toISOString(), text: 'Lost?' })).toBe(false);
  });
});
