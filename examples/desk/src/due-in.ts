import type { Locale } from './locale.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Time left until an instant (UTC, ISO 8601), rounded down: "in 12 min", "3 hr ago". */
export function dueIn(instant: string, nowMs: number, locale: Locale): string {
  const leftMs = Date.parse(instant) - nowMs;
  const format = new Intl.RelativeTimeFormat(locale, { style: 'short' });
  const distanceMs = Math.abs(leftMs);
  if (distanceMs >= 2 * dayMs) return format.format(Math.floor(leftMs / dayMs), 'day');
  if (distanceMs >= 2 * hourMs) return format.format(Math.floor(leftMs / hourMs), 'hour');
  return format.format(Math.floor(leftMs / minuteMs), 'minute');
}

/** Whether an instant has passed. */
export function isOverdue(instant: string, nowMs: number): boolean {
  return Date.parse(instant) < nowMs;
}

/** An instant with its day, in the time zone of the desk's machine. */
export function momentOf(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** The time of day of an instant, to the second. */
export function timeOfDay(instantMs: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hour12: false }).format(new Date(instantMs));
}

/** A span as m:ss, hours in minutes. */
export function minutesAndSeconds(spanMs: number): string {
  const seconds = Math.max(0, Math.floor(spanMs / 1000));
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
