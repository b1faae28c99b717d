import { describe, expect, it } from 'vitest';
import { dueIn, isOverdue, minutesAndSeconds } from './due-in.js';

const nowMs = Date.parse('2026-03-02T12:00:00Z');

describe('the time left', () => {
  it.each([
    ['2026-03-02T12:09:59Z', 'in 9 min.'],
    ['2026-03-02T13:59:00Z', 'in 119 min.'],
    ['2026-03-02T14:00:00Z', 'in 2 hr.'],
    ['2026-03-04T11:59:00Z', 'in 47 hr.'],
    ['2026-03-04T12:00:00Z', 'in 2 days'],
    ['2026-03-02T11:30:00Z', '30 min. ago'],
  ])('until %s reads "%s": never more than there is', (instant, text) => {
    expect(dueIn(instant, nowMs, 'en')).toBe(text);
  });

  it('is told in the language of the desk', () => {
    expect(dueIn('2026-03-02T12:10:00Z', nowMs, 'fr')).toContain('10');
    expect(dueIn('2026-03-02T12:10:00Z', nowMs, 'fr')).toContain('dans');
  });
});

describe('being overdue', () => {
  it('begins after the instant, not at it', () => {
    expect(isOverdue('2026-03-02T12:00:00Z', nowMs)).toBe(false);
    expect(isOverdue('2026-03-02T11:59:59Z', nowMs)).toBe(true);
  });
});

describe('a span', () => {
  it.each([
    [0, '0:00'],
    [65_999, '1:05'],
    [3_600_000, '60:00'],
    [-5, '0:00'],
  ])('of %i ms reads %s', (spanMs, text) => {
    expect(minutesAndSeconds(spanMs)).toBe(text);
  });
});
