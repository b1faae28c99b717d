import { parseTicket, priorities, type Ticket } from '@filrouge/ticket';
import { keep, readKept, type Keeping } from './keeping.js';

/** A ticket as the ticketing tool holds it. */
export interface InboxEntry {
  readonly reference: string;
  /** UTC, ISO 8601. */
  readonly receivedAt: string;
  readonly ticket: Ticket;
  /** Written once the call was over: beside the ticket, which is as it was handed over. */
  readonly workNotes?: readonly WorkNote[];
}

/** What somebody wrote to a ticket that was here already. */
export interface WorkNote {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly text: string;
}

/** The tickets received, kept in the browser. */
export interface Inbox {
  /** Gravest first, then what is due first. */
  readonly entries: readonly InboxEntry[];
  /** Kept by an older version of the desk and not readable any more. */
  readonly unreadable: number;
  /** The same ticket again gives the entry there is already. Undefined when there is no room left for it. */
  receive(ticket: Ticket, now: Date): InboxEntry | undefined;
  /** Adds a note to the ticket of that id. False when it is not here, or there is no room. */
  addNote(ticketId: string, note: WorkNote): boolean;
  clear(): void;
  /** Reads again what is kept: another tab may have received a ticket. */
  reload(): void;
}

const key = 'filrouge-desk-inbox';

/** Opens the inbox on what was kept. */
export function createInbox(keeping: Keeping): Inbox {
  let kept = readEntries(readKept(keeping, key));
  return {
    get entries() {
      return kept.entries;
    },
    get unreadable() {
      return kept.unreadable;
    },
    receive(ticket, now) {
      const known = kept.entries.find((entry) => entry.ticket.id === ticket.id);
      if (known) return known;
      const entry = { reference: nextReference(kept.entries, now), receivedAt: now.toISOString(), ticket };
      const entries = inOrder([...kept.entries, entry]);
      if (!keep(keeping, key, entries)) return undefined;
      kept = { ...kept, entries };
      return entry;
    },
    addNote(ticketId, note) {
      if (!kept.entries.some(({ ticket }) => ticket.id === ticketId)) return false;
      const entries = kept.entries.map((entry) =>
        entry.ticket.id === ticketId ? { ...entry, workNotes: [...(entry.workNotes ?? []), note] } : entry,
      );
      if (!keep(keeping, key, entries)) return false;
      kept = { ...kept, entries };
      return true;
    },
    clear() {
      keeping.removeItem(key);
      kept = { entries: [], unreadable: 0 };
    },
    reload() {
      kept = readEntries(readKept(keeping, key));
    },
  };
}

/** Gravest first; of the same level what must be answered first; without a level, or without a due time, last. */
export function inOrder(entries: readonly InboxEntry[]): readonly InboxEntry[] {
  return entries.toSorted(
    (one, other) =>
      rankOf(one) - rankOf(other) || dueMs(one) - dueMs(other) || one.reference.localeCompare(other.reference),
  );
}

function rankOf({ ticket }: InboxEntry): number {
  return ticket.priority ? priorities.indexOf(ticket.priority.level) : priorities.length;
}

function dueMs({ ticket }: InboxEntry): number {
  return ticket.sla ? Date.parse(ticket.sla.respondBy) : Number.MAX_SAFE_INTEGER;
}

/** INC-2026-0001, and so on from the highest of the year. */
function nextReference(entries: readonly InboxEntry[], now: Date): string {
  const prefix = `INC-${String(now.getUTCFullYear())}-`;
  const taken = entries.filter(({ reference }) => reference.startsWith(prefix));
  const highest = Math.max(0, ...taken.map(({ reference }) => Number(reference.slice(prefix.length))));
  return `${prefix}${String(highest + 1).padStart(4, '0')}`;
}

function readEntries(kept: unknown): { readonly entries: readonly InboxEntry[]; readonly unreadable: number } {
  if (!Array.isArray(kept)) return { entries: [], unreadable: 0 };
  const entries = kept.flatMap(readEntry);
  return { entries: inOrder(entries), unreadable: kept.length - entries.length };
}

function readEntry(kept: unknown): readonly InboxEntry[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const { reference, receivedAt, ticket, workNotes } = kept as Readonly<Record<string, unknown>>;
  if (typeof reference !== 'string' || typeof receivedAt !== 'string') return [];
  const parsed = parseTicket(ticket);
  const notes = Array.isArray(workNotes) ? workNotes.filter(isWorkNote) : [];
  return parsed.ok
    ? [{ reference, receivedAt, ticket: parsed.ticket, ...(notes.length > 0 ? { workNotes: notes } : {}) }]
    : [];
}

function isWorkNote(kept: unknown): kept is WorkNote {
  if (typeof kept !== 'object' || kept === null) return false;
  const { at, text } = kept as Partial<WorkNote>;
  return typeof at === 'string' && typeof text === 'string';
}
