import { describe, expect, it } from 'vitest';
import { parseDays, parseTimeOfDay, weekOf } from './opening-hours.js';

const hour = 3_600_000;

describe('parseDays', () => {
  it.each([
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['sat', [6]],
    ['mon,wed,fri', [1, 3, 5]],
    ['sun-mon', [0, 1]],
    ['fri-tue', [0, 1, 2, 5, 6]],
    ['mon-wed,sat', [1, 2, 3, 6]],
    ['mon-mon', [1]],
    ['sun-sat', [0, 1, 2, 3, 4, 5, 6]],
    ['fri,mon,fri', [1, 5]],
    [' mon - wed , sat ', [1, 2, 3, 6]],
  ])('reads %j', (text, days) => {
    expect(parseDays(text)).toEqual(days);
  });

  it.each(['', 'Mon', 'lun', 'mon-', '-fri', 'mon-wed-fri', 'mon,', 'mon fri', 'monday', 'toString', '1-5'])(
    'does not read %j',
    (text) => {
      expect(parseDays(text)).toBeUndefined();
    },
  );
});

describe('parseTimeOfDay', () => {
  it.each([
    ['00:00', 0],
    ['08:30', 510],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('reads %s', (text, minutes) => {
    expect(parseTimeOfDay(text)).toBe(minutes);
  });

  it.each(['', '8:30', '08:60', '24:01', '25:00', '08h30', '08:30:00', ' 08:30', '0830', '-1:00'])(
    'does not read %j',
    (text) => {
      expect(parseTimeOfDay(text)).toBeUndefined();
    },
  );
});

describe('weekOf', () => {
  it('cuts a night shift at midnight, also round the end of the week', () => {
    const week = weekOf([{ days: 'sat', from: '22:00', to: '06:00' }]);

    expect(week[6]).toEqual([{ start: 22 * hour, end: 24 * hour }]);
    expect(week[0]).toEqual([{ start: 0, end: 6 * hour }]);
  });

  it('joins periods that overlap or touch', () => {
    const week = weekOf([
      { days: 'mon', from: '12:00', to: '14:00' },
      { days: 'mon-fri', from: '08:00', to: '12:00' },
      { days: 'mon', from: '13:00', to: '13:30' },
    ]);

    expect(week[1]).toEqual([{ start: 8 * hour, end: 14 * hour }]);
  });

  it('takes equal times for a period of 24 hours', () => {
    const week = weekOf([{ days: 'mon', from: '08:00', to: '08:00' }]);

    expect(week.map((spans) => spans.length)).toEqual([0, 1, 1, 0, 0, 0, 0]);
  });

  it('throws on hours that do not read as such', () => {
    expect(() => weekOf([{ days: 'mon', from: '8h', to: '12:00' }])).toThrow('[ticket] unreadable opening hours');
  });
});
