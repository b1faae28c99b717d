import { offsetsOf } from '@filrouge/ticket';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The clock on the wall of a time zone. */
export interface WallClock {
  /** Days since 1970-01-01 on the wall. */
  dayAt(instantMs: number): number;
  /** Every instant at which the wall shows that: none in an hour that is skipped, two in one that comes twice. */
  instantsAt(dayNumber: number, minutes: number): readonly number[];
}

/** The wall clock of a zone (IANA name). Throws for a zone the platform does not know. */
export function wallClockOf(timeZone: string): WallClock {
  const offsetAt = offsetsOf(timeZone);
  return {
    dayAt: (instantMs) => Math.floor((instantMs + offsetAt(instantMs)) / dayMs),
    instantsAt: (dayNumber, minutes) => {
      const shown = dayNumber * dayMs + minutes * minuteMs;
      // A day before and a day after: an offset changes at most once between.
      const offsets = new Set([offsetAt(shown - dayMs), offsetAt(shown + dayMs)]);
      const instants = [...offsets].map((offset) => shown - offset);
      return instants.filter((instant) => instant + offsetAt(instant) === shown).toSorted((one, other) => one - other);
    },
  };
}
