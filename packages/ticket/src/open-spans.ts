import type { OpeningHours } from './opening-hours.js';
import { weekOf } from './opening-hours.js';
import type { Span } from './span.js';
import { movedSpan, sharedSpan } from './span.js';
import type { OffsetAt } from './offset-at.js';
import { offsetsOf } from './time-zone.js';

/** What says when a client is open; `BusinessCalendar` documents it. */
export interface OpenDays {
  readonly timeZone: string;
  readonly hours: readonly OpeningHours[];
  readonly holidays?: readonly string[] | undefined;
}

/** A span through which the wall clock runs evenly, `offset` ahead of UTC. */
interface Stretch extends Span {
  readonly offset: number;
}

/** The open spans of a day of the wall clock, which is given by its midnight as if that were UTC. */
type OpenSpansOfDay = (midnight: number) => readonly Span[];

const dayMs = 86_400_000;
/** Steps in which changes of the offset are looked for. The shortest there and back since 1970 took 7 days (Recife, 2000). */
const stepMs = 4 * dayMs;
/** 1 January 1970, day 0, was a Thursday. */
const weekdayOfDayZero = 4;
const alwaysOpen: readonly OpeningHours[] = [{ days: 'sun-sat', from: '00:00', to: '24:00' }];

/**
 * The open spans of a window of time, in order; those of one period may touch, where it is cut.
 *
 * Between two changes of the zone's offset the wall clock runs evenly, so the window is cut at those changes and each
 * stretch is read on the wall clock with one offset. An hour that a change skips is thereby never open, and an hour that
 * it repeats is open twice, as the client's own clock shows it.
 */
export function* openSpansFrom(calendar: OpenDays, window: Span): Generator<Span> {
  const spansOfDay = openSpansOfDay(calendar);
  for (const stretch of stretchesOf(window, offsetsOf(calendar.timeZone))) {
    const wallClock = movedSpan(stretch, stretch.offset);
    for (const open of openOnWallClock(wallClock, spansOfDay)) yield movedSpan(open, -stretch.offset);
  }
}

function openSpansOfDay({ hours, holidays = [] }: OpenDays): OpenSpansOfDay {
  const week = weekOf(hours.length === 0 ? alwaysOpen : hours);
  const closed = new Set(holidays.map((date) => Date.parse(`${date}T00:00:00Z`)));
  return (midnight) => (closed.has(midnight) ? [] : (week[weekdayOf(midnight)] ?? []));
}

function weekdayOf(midnight: number): number {
  const remainder = (midnight / dayMs + weekdayOfDayZero) % 7;
  return remainder < 0 ? remainder + 7 : remainder;
}

function* openOnWallClock(wallClock: Span, spansOfDay: OpenSpansOfDay): Generator<Span> {
  const firstMidnight = Math.floor(wallClock.start / dayMs) * dayMs;
  for (let midnight = firstMidnight; midnight < wallClock.end; midnight += dayMs) {
    for (const span of spansOfDay(midnight)) {
      const open = sharedSpan(movedSpan(span, midnight), wallClock);
      if (open) yield open;
    }
  }
}

/** The window in steps, cut again where the offset changes; no zone changes it there and back within one step. */
function* stretchesOf(window: Span, offsetAt: OffsetAt): Generator<Stretch> {
  let offset = offsetAt(window.start);
  for (let start = window.start; start < window.end; start += stepMs) {
    const end = Math.min(start + stepMs, window.end);
    const nextOffset = offsetAt(end);
    const changeAt = nextOffset === offset ? end : changeIn({ start, end }, offsetAt);
    yield { start, end: changeAt, offset };
    if (changeAt < end) yield { start: changeAt, end, offset: nextOffset };
    offset = nextOffset;
  }
}

/** First millisecond of the new offset, in a span whose ends differ. */
function changeIn({ start, end }: Span, offsetAt: OffsetAt): number {
  const before = offsetAt(start);
  let [same, other] = [start, end];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    [same, other] = offsetAt(middle) === before ? [middle, other] : [same, middle];
  }
  return other;
}
