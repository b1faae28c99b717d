import { describe, expect, it } from 'vitest';
import { dayIn, isTimeZone, offsetsOf } from './time-zone.js';

const offsetHours = (timeZone: string, instant: string): number => offsetsOf(timeZone)(Date.parse(instant)) / 3_600_000;

describe('isTimeZone', () => {
  it.each(['UTC', 'Europe/Paris', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires'])('knows %s', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each(['', 'Paris', 'Europe/Pariss', 'Mars/Olympus', ' UTC'])('does not know %j', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});

describe('offsetsOf', () => {
  it.each([
    ['UTC', '2026-07-01T00:00:00Z', 0],
    ['Europe/Paris', '2026-01-15T12:00:00Z', 1],
    ['Europe/Paris', '2026-07-15T12:00:00Z', 2],
    ['America/New_York', '2026-07-15T12:00:00Z', -4],
    ['Asia/Kolkata', '2026-07-15T12:00:00Z', 5.5],
    ['Australia/Lord_Howe', '2026-01-15T12:00:00Z', 11],
    ['Australia/Lord_Howe', '2026-07-15T12:00:00Z', 10.5],
    ['Pacific/Kiritimati', '2026-07-15T12:00:00Z', 14],
  ])('%s at %s is %d hours ahead of UTC', (zone, instant, hours) => {
    expect(offsetHours(zone, instant)).toBe(hours);
  });

  it('changes at the very second', () => {
    expect(offsetHours('Europe/Paris', '2026-03-29T00:59:59.999Z')).toBe(1);
    expect(offsetHours('Europe/Paris', '2026-03-29T01:00:00.000Z')).toBe(2);
  });

  it('throws on a zone that does not exist', () => {
    expect(() => offsetsOf('Mars/Olympus')).toThrow('[ticket] unknown time zone "Mars/Olympus"');
  });
});

describe('dayIn', () => {
  it.each([
    ['Europe/Paris', '2026-11-20T22:59:59Z', '2026-11-20'],
    ['Europe/Paris', '2026-11-20T23:00:00Z', '2026-11-21'],
    ['America/New_York', '2027-01-01T04:59:59Z', '2026-12-31'],
    ['Asia/Kolkata', '2026-12-31T18:30:00Z', '2027-01-01'],
  ])('reads the calendar in %s at %s', (zone, instant, day) => {
    expect(dayIn(zone, Date.parse(instant))).toBe(day);
  });
});
