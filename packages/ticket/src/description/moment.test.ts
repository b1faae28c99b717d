import { describe, expect, it } from 'vitest';
import { momentOf, stampOf } from './moment.js';

describe('momentOf', () => {
  it("tells the zone's own day and time in the words of the language", () => {
    expect(momentOf('2026-09-11T22:05:00.000Z', 'Europe/Paris', 'fr')).toEqual({
      weekday: 'samedi',
      day: '12',
      month: 'septembre',
      year: '2026',
      hour: '00',
      minute: '05',
    });
  });
});

describe('stampOf', () => {
  it.each([
    ['Europe/Paris', '2026-09-12 00:05'],
    ['America/New_York', '2026-09-11 18:05'],
    ['Asia/Kolkata', '2026-09-12 03:35'],
  ])('tells it in %s', (timeZone, stamp) => {
    expect(stampOf('2026-09-11T22:05:00.000Z', timeZone)).toBe(stamp);
  });
});
