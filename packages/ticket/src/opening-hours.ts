import type { Span } from './span.js';
import { mergedSpans } from './span.js';

/** One line of a client's opening hours; times are those of the wall clock in the client's zone. */
export interface OpeningHours {
  /** Days the period begins on: `mon-fri`, `sat`, `mon,wed,fri`, `sun-mon` (round the end of the week), or a mix. */
  readonly days: string;
  /** First minute, `HH:MM`. */
  readonly from: string;
  /** First minute that is out again, `HH:MM` up to `24:00`. At or before `from`, the period runs into the next day. */
  readonly to: string;
}

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const minuteMs = 60_000;
const minutesPerDay = 24 * 60;

/** Days of the week that a text such as `mon-wed,sat` names, in order, 0 = Sunday; undefined when it does not read so. */
export function parseDays(text: string): readonly number[] | undefined {
  const parts = text.split(',').map(parseDayRange);
  if (parts.includes(undefined)) return undefined;
  return [...new Set(parts.flatMap((days) => days ?? []))].toSorted((one, other) => one - other);
}

/** Minutes since midnight of a time `HH:MM` from `00:00` to `24:00`; undefined when it does not read so. */
export function parseTimeOfDay(text: string): number | undefined {
  const parts = /^(\d\d):([0-5]\d)$/.exec(text);
  const minutes = Number(parts?.[1]) * 60 + Number(parts?.[2]);
  return minutes <= minutesPerDay ? minutes : undefined;
}

/**
 * Open spans of each day of the week, Sunday first, in milliseconds since midnight: in order, apart, cut at midnight.
 * Throws on hours that do not read as such; `parseDays` and `parseTimeOfDay` tell beforehand.
 */
export function weekOf(hours: readonly OpeningHours[]): readonly (readonly Span[])[] {
  const periods = hours.flatMap(periodsOf);
  return dayNames.map((_name, weekday) =>
    mergedSpans(periods.filter((period) => period.weekday === weekday).map(({ span }) => span)),
  );
}

interface Period {
  readonly weekday: number;
  readonly span: Span;
}

function periodsOf({ days, from, to }: OpeningHours): readonly Period[] {
  const weekdays = parseDays(days);
  const start = parseTimeOfDay(from);
  const end = parseTimeOfDay(to);
  if (!weekdays || start === undefined || end === undefined) {
    throw new Error(`[ticket] unreadable opening hours "${days} ${from}-${to}" (such as: mon-fri 08:00-18:30)`);
  }
  if (start < end) return weekdays.map((weekday) => ({ weekday, span: spanOfMinutes(start, end) }));
  return weekdays.flatMap((weekday) => [
    { weekday, span: spanOfMinutes(start, minutesPerDay) },
    { weekday: (weekday + 1) % dayNames.length, span: spanOfMinutes(0, end) },
  ]);
}

const spanOfMinutes = (start: number, end: number): Span => ({ start: start * minuteMs, end: end * minuteMs });

function parseDayRange(text: string): readonly number[] | undefined {
  const [first, last, ...rest] = text.trim().split('-').map(dayNumber);
  if (first === undefined || rest.length > 0) return undefined;
  if (!text.includes('-')) return [first];
  if (last === undefined) return undefined;
  const length = ((last - first + dayNames.length) % dayNames.length) + 1;
  return Array.from({ length }, (_, index) => (first + index) % dayNames.length);
}

function dayNumber(text: string): number | undefined {
  const index = dayNames.findIndex((name) => name === text.trim());
  return index < 0 ? undefined : index;
}
