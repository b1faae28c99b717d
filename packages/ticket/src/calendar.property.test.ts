import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessCalendar } from './calendar.js';
import { addOpenTime, isOpenAt, openTimeBetween } from './calendar.js';

/**
 * The same questions answered the slow way: by reading the wall clock minute by minute. Windows lie around the changes
 * of the clocks in each zone, where mistakes would be.
 */
const minute = 60_000;
const windowMinutes = 60 * 60;
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const windowStarts: Readonly<Record<string, readonly string[]>> = {
  'Europe/Paris': ['2026-03-27T12:00Z', '2026-10-23T12:00Z', '2026-12-30T00:00Z'],
  'America/New_York': ['2026-03-06T12:00Z', '2026-10-30T12:00Z'],
  'Asia/Kolkata': ['2026-03-27T12:00Z'],
  'Australia/Lord_Howe': ['2026-04-03T00:00Z', '2026-10-02T00:00Z'],
  UTC: ['2026-02-27T00:00Z'],
};

interface WallClock {
  readonly date: string;
  readonly weekday: number;
  readonly time: string;
}

function wallClocksOf(timeZone: string, start: number): readonly WallClock[] {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return Array.from({ length: windowMinutes }, (_, index) => {
    const [date = '', time = ''] = format.format(start + index * minute).split(' ');
    return { date, weekday: new Date(date).getUTCDay(), time };
  });
}

function openMinutesOf(wallClocks: readonly WallClock[], calendar: BusinessCalendar): readonly boolean[] {
  const periods = calendar.hours.map(({ days, ...times }) => ({ ...times, days: days.split(',') }));
  const isBegunOn = (days: readonly string[], weekday: number) => days.includes(dayNames[weekday % 7] ?? '');
  return wallClocks.map(({ date, weekday, time }) => {
    if (calendar.holidays?.includes(date)) return false;
    return periods.some(({ days, from, to }) => {
      if (from < to) return time >= from && time < to && isBegunOn(days, weekday);
      return (time >= from && isBegunOn(days, weekday)) || (time < to && isBegunOn(days, weekday + 6));
    });
  });
}

const timeOfDay = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const period = fc.record({
  days: fc.subarray(dayNames, { minLength: 1 }).map((days) => days.join(',')),
  from: timeOfDay,
  to: fc.oneof(timeOfDay, fc.constant('24:00')),
});
const hours = fc.array(period, { minLength: 1, maxLength: 4 });
const offsetInWindow = fc.nat(windowMinutes - 1);

const cases = Object.entries(windowStarts).flatMap(([timeZone, starts]) =>
  starts.map((start) => ({ timeZone, start })),
);

describe.each(cases)('the calendar in $timeZone from $start', ({ timeZone, start: startText }) => {
  const start = Date.parse(startText);
  const wallClocks = wallClocksOf(timeZone, start);
  const holidays = fc.subarray([...new Set(wallClocks.map(({ date }) => date))], { maxLength: 2 });
  const calendar = fc.record({ timeZone: fc.constant(timeZone), hours, holidays });
  const openMinutes = (drawn: BusinessCalendar) => openMinutesOf(wallClocks, drawn);

  it('is open at every minute whose wall clock reads so', () => {
    fc.assert(
      fc.property(calendar, fc.array(offsetInWindow, { maxLength: 20 }), (drawn, indexes) => {
        const isOpen = openMinutes(drawn);
        for (const index of indexes) expect(isOpenAt(drawn, start + index * minute)).toBe(isOpen[index]);
      }),
      { numRuns: 20 },
    );
  });

  it('counts between two instants as many minutes as are open', () => {
    fc.assert(
      fc.property(calendar, offsetInWindow, offsetInWindow, (drawn, from, to) => {
        const counted = openMinutes(drawn).slice(from, to).filter(Boolean).length;
        expect(openTimeBetween(drawn, start + from * minute, start + to * minute)).toBe(counted * minute);
      }),
      { numRuns: 40 },
    );
  });

  it('is due at the end of the last minute needed', () => {
    fc.assert(
      fc.property(calendar, offsetInWindow, fc.integer({ min: 1, max: 2000 }), (drawn, from, minutes) => {
        const open = openMinutes(drawn).flatMap((isOpen, index) => (isOpen && index >= from ? [index] : []));
        const last = open[minutes - 1];
        fc.pre(last !== undefined);
        expect(addOpenTime(drawn, start + from * minute, minutes * minute)).toBe(start + ((last ?? 0) + 1) * minute);
      }),
      { numRuns: 40 },
    );
  });
});

describe('addOpenTime and openTimeBetween', () => {
  it('undo each other from any millisecond', () => {
    const anyZone = fc.constantFrom(...Object.keys(windowStarts));
    const calendar = fc.record({ timeZone: anyZone, hours });
    const instant = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') });

    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 1, max: 200 * 3_600_000 }), (drawn, from, durationMs) => {
        const due = addOpenTime(drawn, from, durationMs) ?? Number.NaN;
        expect(openTimeBetween(drawn, from, due)).toBe(durationMs);
        expect(isOpenAt(drawn, due - 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
