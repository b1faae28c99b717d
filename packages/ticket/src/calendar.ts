import { openSpansFrom } from './open-spans.js';
import type { OpeningHours } from './opening-hours.js';

/** When a client is open. */
export interface BusinessCalendar {
  /** IANA name of the zone whose wall clock the hours are read on. */
  readonly timeZone: string;
  /** Opening hours; overlapping ones count once. None at all: the client is open all day, every day. */
  readonly hours: readonly OpeningHours[];
  /** Dates `YYYY-MM-DD` of the client's zone that are closed from midnight to midnight, whatever the hours say. */
  readonly holidays?: readonly string[] | undefined;
}

const dayMs = 86_400_000;
/** A due time further away than a century is none; it also bounds the walk from day to day. */
const horizonMs = 36_525 * dayMs;

/**
 * Whether the client is open at an instant: its wall clock reads a time inside the hours, and the day is no holiday.
 * Throws when the calendar has an unknown zone or unreadable hours.
 */
export function isOpenAt(calendar: BusinessCalendar, instantMs: number): boolean {
  return openTimeBetween(calendar, instantMs, instantMs + 1) > 0;
}

/**
 * The instant by which the client has been open for so long since `fromMs`. A duration that ends with the day is due at
 * closing time, not at the next opening; a duration of 0 is due at `fromMs` even when closed. Undefined when the client
 * is not open for that long within a century, or when a number is not finite. Throws as `isOpenAt` does.
 */
export function addOpenTime(calendar: BusinessCalendar, fromMs: number, durationMs: number): number | undefined {
  if (!Number.isFinite(fromMs) || !Number.isFinite(durationMs)) return undefined;
  if (durationMs <= 0) return fromMs;
  let remainingMs = durationMs;
  for (const { start, end } of openSpansFrom(calendar, { start: fromMs, end: fromMs + horizonMs })) {
    if (end - start >= remainingMs) return start + remainingMs;
    remainingMs -= end - start;
  }
  return undefined;
}

/** Milliseconds the client is open from one instant to the other; 0 when the second is not later. Throws as `isOpenAt` does. */
export function openTimeBetween(calendar: BusinessCalendar, fromMs: number, toMs: number): number {
  let openMs = 0;
  for (const { start, end } of openSpansFrom(calendar, { start: fromMs, end: toMs })) openMs += end - start;
  return openMs;
}
