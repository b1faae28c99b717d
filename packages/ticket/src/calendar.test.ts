import { describe, expect, it } from 'vitest';
import type { BusinessCalendar } from './calendar.js';
import { addOpenTime, isOpenAt, openTimeBetween } from './calendar.js';

const hour = 3_600_000;
const day = 24 * hour;
const office: BusinessCalendar = {
  timeZone: 'Europe/Paris',
  hours: [{ days: 'mon-fri', from: '08:00', to: '17:30' }],
  holidays: ['2026-12-25'],
};

const calendarOf = (days: string, from: string, to: string): BusinessCalendar => ({
  timeZone: 'Europe/Paris',
  hours: [{ days, from, to }],
});
const due = (calendar: BusinessCalendar, from: string, durationMs: number): string | undefined => {
  const instant = addOpenTime(calendar, Date.parse(from), durationMs);
  return instant === undefined ? undefined : new Date(instant).toISOString();
};
const openHours = (calendar: BusinessCalendar, from: string, to: string): number =>
  openTimeBetween(calendar, Date.parse(from), Date.parse(to)) / hour;

describe('isOpenAt', () => {
  it.each([
    ['2026-09-11T05:59:59.999Z', false],
    ['2026-09-11T06:00:00.000Z', true],
    ['2026-09-11T15:29:59.999Z', true],
    ['2026-09-11T15:30:00.000Z', false],
    ['2026-09-12T10:00:00.000Z', false],
    ['2026-12-25T10:00:00.000Z', false],
    ['2026-12-28T10:00:00.000Z', true],
  ])('reads the wall clock of the client at %s', (instant, isOpen) => {
    expect(isOpenAt(office, Date.parse(instant))).toBe(isOpen);
  });

  it('runs a night shift into the next day', () => {
    const night = calendarOf('fri', '22:00', '06:00');

    expect(isOpenAt(night, Date.parse('2026-09-11T20:00:00Z'))).toBe(true);
    expect(isOpenAt(night, Date.parse('2026-09-12T03:59:00Z'))).toBe(true);
    expect(isOpenAt(night, Date.parse('2026-09-12T04:00:00Z'))).toBe(false);
    expect(isOpenAt(night, Date.parse('2026-09-11T03:59:00Z'))).toBe(false);
  });

  it('closes a holiday from midnight to midnight, in the middle of a night shift too', () => {
    const nights = { ...calendarOf('mon-sun', '22:00', '06:00'), holidays: ['2026-12-25'] };

    expect(isOpenAt(nights, Date.parse('2026-12-24T22:59:00Z'))).toBe(true);
    expect(isOpenAt(nights, Date.parse('2026-12-24T23:00:00Z'))).toBe(false);
    expect(isOpenAt(nights, Date.parse('2026-12-25T23:00:00Z'))).toBe(true);
  });

  it('is always open without hours, but on holidays', () => {
    const always = { ...office, hours: [] };

    expect(isOpenAt(always, Date.parse('2026-09-13T01:00:00Z'))).toBe(true);
    expect(isOpenAt(always, Date.parse('2026-12-25T01:00:00Z'))).toBe(false);
  });

  it('throws on an unknown zone', () => {
    expect(() => isOpenAt({ ...office, timeZone: 'Mars/Olympus' }, 0)).toThrow('[ticket] unknown time zone');
  });
});

describe('addOpenTime', () => {
  it.each([
    ['08:00', '17:30'],
    ['08:30', '18:00'],
    ['09:00', '18:30'],
  ])('makes 24 h at 9.5 h a day (%s-%s) opened on Friday 17:30 due on Wednesday 13:00', (from, to) => {
    expect(due(calendarOf('mon-fri', from, to), '2026-09-11T15:30:00Z', 24 * hour)).toBe('2026-09-16T11:00:00.000Z');
  });

  it('is due at closing time when the time ends with the day', () => {
    expect(due(office, '2026-09-11T14:30:00Z', hour)).toBe('2026-09-11T15:30:00.000Z');
  });

  it('is due at once for a duration of 0, also when closed', () => {
    expect(due(office, '2026-09-12T10:00:00Z', 0)).toBe('2026-09-12T10:00:00.000Z');
  });

  it('waits for the opening', () => {
    expect(due(office, '2026-09-12T10:00:00Z', 1)).toBe('2026-09-14T06:00:00.001Z');
  });

  it('passes over holidays', () => {
    expect(due(office, '2026-12-24T16:00:00Z', hour)).toBe('2026-12-28T07:30:00.000Z');
  });

  it('counts overlapping periods once', () => {
    const twice = { ...office, hours: [...office.hours, { days: 'fri', from: '09:00', to: '12:00' }, ...office.hours] };

    expect(due(twice, '2026-09-11T06:00:00Z', 5 * hour)).toBe('2026-09-11T11:00:00.000Z');
  });

  it('goes on for years', () => {
    const fridays = calendarOf('fri', '10:00', '11:00');

    expect(due(fridays, '2026-01-01T00:00:00Z', 500 * hour)).toBe('2035-07-27T09:00:00.000Z');
  });

  it('gives up when it would take more than a century', () => {
    expect(due(calendarOf('fri', '10:00', '10:01'), '2026-01-01T00:00:00Z', 100 * hour)).toBeUndefined();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('gives no time for %d', (number) => {
    expect(addOpenTime(office, number, hour)).toBeUndefined();
    expect(addOpenTime(office, 0, number)).toBeUndefined();
  });
});

describe('openTimeBetween', () => {
  it('counts 23 hours on the day the clocks go forward, 25 when they go back', () => {
    const always = { timeZone: 'Europe/Paris', hours: [] };

    expect(openHours(always, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(23);
    expect(openHours(calendarOf('sun', '00:00', '24:00'), '2026-03-27T00:00:00Z', '2026-03-31T00:00:00Z')).toBe(23);
    expect(openHours(calendarOf('sun', '00:00', '24:00'), '2026-10-23T00:00:00Z', '2026-10-27T00:00:00Z')).toBe(25);
  });

  it('counts an hour that does not exist as nothing, and a repeated one twice', () => {
    const early = calendarOf('sun', '02:00', '03:00');

    expect(openHours(early, '2026-03-29T00:00:00Z', '2026-03-30T00:00:00Z')).toBe(0);
    expect(openHours(early, '2026-10-25T00:00:00Z', '2026-10-26T00:00:00Z')).toBe(2);
  });

  it('counts nothing when the second instant is not later', () => {
    expect(openTimeBetween(office, day, day)).toBe(0);
    expect(openTimeBetween(office, day, 0)).toBe(0);
  });
});
