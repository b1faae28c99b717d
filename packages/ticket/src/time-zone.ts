import type { OffsetAt } from './offset-at.js';
import { temporalOffsets } from './temporal-offsets.js';

const utc = 'UTC';

/** Whether this is a time zone that the platform knows, such as `Europe/Paris` or `UTC`. */
export function isTimeZone(text: string): boolean {
  return text === utc || (temporalOffsets(text) ?? wallClockIn(text)) !== undefined;
}

/** The offsets of a zone. Throws when the platform does not know the zone; `isTimeZone` tells beforehand. */
export function offsetsOf(timeZone: string): OffsetAt {
  if (timeZone === utc) return () => 0;
  const offsetAt = temporalOffsets(timeZone) ?? intlOffsets(timeZone);
  if (!offsetAt) throw new Error(`[ticket] unknown time zone "${timeZone}": check it with isTimeZone`);
  return offsetAt;
}

/** The day of the calendar, `YYYY-MM-DD`, on the wall clock of a zone at an instant. Throws as `offsetsOf` does. */
export function dayIn(timeZone: string, instantMs: number): string {
  return new Date(instantMs + offsetsOf(timeZone)(instantMs)).toISOString().slice(0, 10);
}

/** The offsets by the platform's calendar, of which the first look costs a page some 20 ms; undefined for a zone it does not know. */
export function intlOffsets(timeZone: string): OffsetAt | undefined {
  const wallClock = wallClockIn(timeZone);
  return (
    wallClock &&
    ((instantMs) => {
      const wholeSecond = Math.floor(instantMs / 1000) * 1000;
      return readingOf(wallClock, wholeSecond) - wholeSecond;
    })
  );
}

function wallClockIn(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined; // the platform's way to say that it does not know the zone
  }
}

/** What the wall clock reads, as if it were UTC. */
function readingOf(wallClock: Intl.DateTimeFormat, instantMs: number): number {
  const read = Object.fromEntries(wallClock.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
