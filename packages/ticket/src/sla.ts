import type { BusinessCalendar } from './calendar.js';
import { addOpenTime } from './calendar.js';
import { millisecondsOf } from './duration.js';
import type { SlaClock } from './ticket-values.js';
import type { TicketSla } from './ticket.js';

/** What a client was promised for one priority. */
export interface SlaPolicy {
  /** ISO 8601 duration until the first response, such as `PT15M`; a day in it is 24 hours on the clock. */
  readonly respond: string;
  /** ISO 8601 duration until the solution. */
  readonly resolve: string;
  readonly clock: SlaClock;
}

/** What due times are computed from. */
export interface SlaGrounds {
  readonly policy: SlaPolicy;
  /** When the clock starts, UTC, ISO 8601. */
  readonly openedAt: string;
  /** The client's calendar; only the clock `clientHours` reads it. */
  readonly calendar: BusinessCalendar;
}

/** How far one clock gets from an instant in so much time; undefined when it never does. */
type Advance = (calendar: BusinessCalendar, fromMs: number, durationMs: number) => number | undefined;

const clocks: Readonly<Record<SlaClock, Advance>> = {
  always: (_calendar, fromMs, durationMs) => fromMs + durationMs,
  clientHours: addOpenTime,
};
/** The last instant that four digits of a year can tell. */
const lastInstantMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * Due times by the policy's clock. Undefined when a duration or the opening does not read as ISO 8601, or when a due time
 * is out of reach (see `addOpenTime`). Throws when the calendar is read and has an unknown zone or unreadable hours.
 */
export function slaOf({ policy, openedAt, calendar }: SlaGrounds): TicketSla | undefined {
  const dueAfter = (duration: string): string | undefined => {
    const durationMs = millisecondsOf(duration);
    return durationMs === undefined
      ? undefined
      : instantOf(clocks[policy.clock](calendar, Date.parse(openedAt), durationMs));
  };
  const respondBy = dueAfter(policy.respond);
  const resolveBy = dueAfter(policy.resolve);
  if (respondBy === undefined || resolveBy === undefined) return undefined;
  return { respondBy, resolveBy, clock: policy.clock };
}

function instantOf(instantMs: number | undefined): string | undefined {
  if (instantMs === undefined || Number.isNaN(instantMs) || instantMs > lastInstantMs) return undefined;
  return new Date(instantMs).toISOString();
}
