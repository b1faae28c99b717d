import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTimes } from './plain-times.js';
import { typedTimes } from './typed-times.js';
import type { Typed } from './typing-place.js';

const place = { locale: 'en', timeZone: 'Europe/Paris', nowMs: Date.parse('2026-11-22T09:30:00Z') };

describe('times without their words', () => {
  it.each([
    ['2026-11-12 14:00', '2026-11-12T13:00:00Z'],
    ['2026-07-01T20:15', '2026-07-01T18:15:00Z'],
    ['2026-07-01 00:15', '2026-06-30T22:15:00Z'],
  ])('are understood in figures: %s', (text, value) => {
    expect(plainTimes.moment(text, place)).toEqual({ kind: 'understood', value, isApproximate: false });
  });

  it('may mean both halves of a day', () => {
    const values = ['2026-11-12T02:00:00Z', '2026-11-12T14:00:00Z'];

    expect(plainTimes.moment('2026-11-12 03:00', place)).toEqual({ kind: 'several', values });
  });

  it('may mean two instants where the clock went back', () => {
    expect(plainTimes.moment('2026-10-25 02:30', place).kind).toBe('several');
  });

  it.each(['', 'yesterday 14:00', '2026-11-12', '2026-02-30 10:00', '2026-13-01 10:00'])(
    'are never guessed: %j',
    (text) => {
      expect(plainTimes.moment(text, place).kind).toBe('not-understood');
      expect(plainTimes.day(text, place).kind).toBe('not-understood');
    },
  );

  it('are never something else than with their words', () => {
    const figures = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16).replace('T', ' '));

    fc.assert(
      fc.property(figures, fc.constantFrom('en', 'fr'), (text, locale) => {
        const plain = valuesOf(plainTimes.moment(text, place));
        expect(
          plain.length === 0 ||
            valuesOf(typedTimes.moment(text, { ...place, locale })).every((value) => plain.includes(value)),
        ).toBe(true);
      }),
    );
  });
});

function valuesOf(typed: Typed): readonly string[] {
  if (typed.kind === 'several') return typed.values;
  return typed.kind === 'understood' ? [typed.value] : [];
}
